using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>Reads legal sources, clauses, and citations of them.</summary>
internal sealed class LawSource(FormTables tables, FormSource source)
{
    public LegalSource Source()
    {
        var (id, title, type, number) = (source.Text(), source.Localized(), (LegalSourceType)source.Byte(), source.OptionalText());
        var (issuers, issued, inForce) = (source.Texts(), source.Day(), source.Period());
        var (repealedBy, implemented) = (source.OptionalText(), source.Texts());
        var (verification, note, span, isCitedByItem) = ((Verification)source.Byte(), source.OptionalLocalized(), source.Span(), source.Flag());
        return new LegalSource(id, title, type, number, issuers, issued, inForce, repealedBy, implemented, Articles(), verification, note, span)
        {
            IsCitedByItem = isCitedByItem,
        };
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
            var (inForce, span, quoteSpan) = (source.Period(), source.Span(), source.Span());
            all[i] = new SourceArticle(number, summary, quote, verification, span) { InForce = inForce, QuoteSpan = quoteSpan };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }
}
