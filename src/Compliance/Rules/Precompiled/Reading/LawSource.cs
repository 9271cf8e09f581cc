using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Law;
using Compliance.Law.Provisions;
using Compliance.Text;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>Reads legal sources, clauses, and citations of them.</summary>
internal sealed class LawSource(FormTables tables, FormSource source)
{
    public LegalSource Source()
    {
        var (id, title) = (source.Text(), source.Localized());
        var order = source.Place() is var place and >= 0 ? tables.LegalOrders[place] : LegalOrder.General;
        var (type, citedBy, number) = (order.SourceTypes[source.Count()], order.Places[source.Count()], source.OptionalText());
        var (issuers, issued, inForce) = (source.Texts(), source.Day(), source.Period());
        var (repealedBy, implemented) = (source.OptionalText(), source.Texts());
        var (verification, note, notBefore, span, responses) = ((Verification)source.Byte(), source.OptionalLocalized(), source.OptionalLocalized(), source.Span(), Responses());
        return new LegalSource(id, title, type, number, issuers, issued, inForce, repealedBy, implemented, Articles(), verification, note, span)
        {
            Order = order,
            CitedBy = citedBy,
            Responses = responses,
            NotApplicableBefore = notBefore,
        };
    }

    public LegalOrder Order()
    {
        var (id, label, languages, zone, currency) = (source.Text(), source.Localized(), source.Texts(), source.OptionalText(), source.OptionalText());
        var types = new LegalSourceType[source.Count()];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = new LegalSourceType(source.Text(), source.Localized(), i + 1, (LegalForce)source.Byte());
        }

        var (title, citation) = (source.Localized(), source.Localized());
        var places = new CitedPlace[source.Count()];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = new CitedPlace(source.Text(), source.Localized(), source.Localized(), source.Localized()) { Heading = Heading() };
        }

        return new LegalOrder(
            id, label, languages, zone, currency, ImmutableCollectionsMarshal.AsImmutableArray(types), title, citation, ImmutableCollectionsMarshal.AsImmutableArray(places), source.Span());
    }

    private ImmutableArray<SupervisoryResponse> Responses()
    {
        var all = new SupervisoryResponse[source.Count()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new SupervisoryResponse(source.Text(), source.Localized());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    public WorkCalendar Calendar()
    {
        var (id, label) = (source.Text(), source.Localized());
        var weekend = new DayOfWeek[source.Count()];
        for (var i = 0; i < weekend.Length; i++)
        {
            weekend[i] = (DayOfWeek)source.Byte();
        }

        var years = new CalendarYear[source.Count()];
        for (var i = 0; i < years.Length; i++)
        {
            years[i] = new CalendarYear(source.Count(), Citation(), (Verification)source.Byte(), Days(), Days(), source.Span());
        }

        return new WorkCalendar(id, label, ImmutableCollectionsMarshal.AsImmutableArray(weekend), ImmutableCollectionsMarshal.AsImmutableArray(years), source.Span());
    }

    public Clause Clause()
    {
        var (id, instrument, measure, text) = (source.Text(), tables.Sources[source.Count()], source.OptionalText(), source.Localized());
        var (wording, modality) = ((WordingStatus)source.Byte(), (Modality)source.Byte());
        var binds = new LocalizedText[source.Count()];
        for (var i = 0; i < binds.Length; i++)
        {
            binds[i] = source.Localized();
        }

        var (isCheckable, reason, checkedBy) = (source.Flag(), source.OptionalLocalized(), source.Texts());
        var (file, quote, span) = (source.OptionalText(), source.OptionalText(), source.Span());
        return new Clause(
            id, instrument, measure, text, wording, modality, ImmutableCollectionsMarshal.AsImmutableArray(binds), isCheckable, reason, checkedBy, file, quote, span)
        {
            TextSpan = source.Span(),
            SeedSpan = source.Span(),
        };
    }

    public Citation Citation()
    {
        var cited = tables.Sources[source.Count()];
        var article = source.Place();
        return new Citation(cited, article < 0 ? null : cited.Articles[article], source.Period(), source.Span());
    }

    public ImmutableArray<Citation> Citations()
    {
        var all = new Citation[source.Count()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = Citation();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    private ImmutableArray<DateOnly> Days()
    {
        var all = new DateOnly[source.Count()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = source.RequiredDay();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    private ImmutableArray<SourceArticle> Articles()
    {
        var all = new SourceArticle[source.Count()];
        for (var i = 0; i < all.Length; i++)
        {
            var (number, summary, quote, verification) = (source.Text(), source.Localized(), source.OptionalText(), (Verification)source.Byte());
            var (inForce, notBefore, span, quoteSpan) = (source.Period(), source.OptionalLocalized(), source.Span(), source.Span());
            all[i] = new SourceArticle(number, summary, quote, verification, span)
            {
                InForce = inForce,
                NotApplicableBefore = notBefore,
                QuoteSpan = quoteSpan,
                Addressee = source.Flag() ? new Addressee(Words(), source.Flag(), AllWords(), source.Span()) : null,
                NoAddressee = source.OptionalLocalized(),
                Scope = source.Flag() ? Words() : null,
                Exceptions = AllWords(),
                Penalties = Penalties(),
                NoPenalty = source.OptionalLocalized(),
                Threatens = source.Flag() ? Consequence() : null,
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    private PlaceHeading? Heading() => source.OptionalText() is { } form ? new PlaceHeading(form, source.OptionalText(), (NumeralSystem)source.Byte()) : null;

    private LocatedWords Words() => new(source.Text(), source.Span());

    private ImmutableArray<LocatedWords> AllWords()
    {
        var all = new LocatedWords[source.Count()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = Words();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    private ImmutableArray<PenaltyReference> Penalties()
    {
        var all = new PenaltyReference[source.Count()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new PenaltyReference(source.Text(), source.Text(), source.Span());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    private LegalConsequence Consequence()
    {
        var text = source.Localized();
        var fines = new FineRange[source.Count()];
        for (var i = 0; i < fines.Length; i++)
        {
            fines[i] = new FineRange((FineMeasure)source.Byte(), source.OptionalLocalized(), source.OptionalNumber(), source.OptionalNumber(), source.OptionalText());
        }

        return new LegalConsequence(text, ImmutableCollectionsMarshal.AsImmutableArray(fines), source.Span());
    }
}
