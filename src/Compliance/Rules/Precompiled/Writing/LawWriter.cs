using System.Collections.Immutable;
using Compliance.Law;
using Compliance.Law.Provisions;

namespace Compliance.Rules.Precompiled.Writing;

/// <summary>Writes legal sources, clauses, and citations of them.</summary>
internal sealed class LawWriter(FormTables tables, FormSink sink)
{
    public void Write(LegalSource source)
    {
        sink.Text(source.Id);
        sink.Localized(source.Title);
        sink.Place(source.Order == LegalOrder.General ? null : tables.LegalOrders.Of(source.Order));
        sink.Count(source.Order.SourceTypes.IndexOf(source.Type));
        sink.Count(source.Order.Places.IndexOf(source.CitedBy));
        sink.Text(source.Number);
        sink.Texts(source.Issuers);
        sink.Day(source.Issued);
        sink.Period(source.InForce);
        sink.Text(source.RepealedBy);
        sink.Texts(source.Implements);
        sink.Byte((byte)source.Verification);
        sink.Localized(source.Note);
        sink.Localized(source.NotApplicableBefore);
        sink.Span(source.Span);
        WriteAll(source.Responses);
        sink.Count(source.Articles.Length);
        foreach (var article in source.Articles)
        {
            Write(article);
        }
    }

    public void Write(LegalOrder order)
    {
        sink.Text(order.Id);
        sink.Localized(order.Label);
        sink.Texts(order.Languages);
        sink.Text(order.TimeZone);
        sink.Text(order.Currency);
        sink.Count(order.SourceTypes.Length);
        foreach (var type in order.SourceTypes)
        {
            sink.Text(type.Id);
            sink.Localized(type.Label);
            sink.Byte((byte)type.Force);
        }

        sink.Localized(order.Title);
        sink.Localized(order.Citation);
        sink.Count(order.Places.Length);
        foreach (var place in order.Places)
        {
            sink.Text(place.Id);
            sink.Localized(place.Label);
            sink.Localized(place.Form);
            sink.Localized(place.PartForm);
            sink.Text(place.Heading?.Form);
            if (place.Heading is { } heading)
            {
                sink.Text(heading.InsertedForm);
                sink.Byte((byte)heading.Numerals);
            }
        }

        sink.Span(order.Span);
    }

    private void WriteAll(ImmutableArray<SupervisoryResponse> responses)
    {
        sink.Count(responses.Length);
        foreach (var response in responses)
        {
            sink.Text(response.Id);
            sink.Localized(response.Label);
        }
    }

    public void Write(WorkCalendar calendar)
    {
        sink.Text(calendar.Id);
        sink.Localized(calendar.Label);
        sink.Count(calendar.Weekend.Length);
        foreach (var day in calendar.Weekend)
        {
            sink.Byte((byte)day);
        }

        sink.Count(calendar.Years.Length);
        foreach (var year in calendar.Years)
        {
            sink.Count(year.Year);
            Write(year.Citation);
            sink.Byte((byte)year.Verification);
            WriteAll(year.Off);
            WriteAll(year.Worked);
            sink.Span(year.Span);
        }

        sink.Span(calendar.Span);
    }

    public void Write(Clause clause)
    {
        sink.Text(clause.Id);
        sink.Count(tables.Sources.Of(clause.Instrument));
        sink.Text(clause.Measure);
        sink.Localized(clause.Text);
        sink.Byte((byte)clause.Wording);
        sink.Byte((byte)clause.Modality);
        sink.Count(clause.Binds.Length);
        foreach (var bound in clause.Binds)
        {
            sink.Localized(bound);
        }

        sink.Flag(clause.IsCheckable);
        sink.Localized(clause.Reason);
        sink.Texts(clause.CheckedBy);
        sink.Text(clause.SeedFile);
        sink.Text(clause.SeedQuote);
        sink.Span(clause.Span);
        sink.Span(clause.TextSpan);
        sink.Span(clause.SeedSpan);
    }

    public void Write(Citation citation)
    {
        sink.Count(tables.Sources.Of(citation.Source));
        sink.Place(citation.Article is { } article ? IndexOf(citation.Source.Articles, article) : null);
        sink.Period(citation.InForce);
        sink.Span(citation.Span);
    }

    public void WriteAll(ImmutableArray<Citation> citations)
    {
        sink.Count(citations.Length);
        foreach (var citation in citations)
        {
            Write(citation);
        }
    }

    private void WriteAll(ImmutableArray<DateOnly> days)
    {
        sink.Count(days.Length);
        foreach (var day in days)
        {
            sink.Day(day);
        }
    }

    private void Write(SourceArticle article)
    {
        sink.Text(article.Number);
        sink.Localized(article.Summary);
        sink.Text(article.Quote);
        sink.Byte((byte)article.Verification);
        sink.Period(article.InForce);
        sink.Localized(article.NotApplicableBefore);
        sink.Span(article.Span);
        sink.Span(article.QuoteSpan);
        Write(article.Addressee);
        sink.Localized(article.NoAddressee);
        sink.Flag(article.Scope is not null);
        if (article.Scope is { } scope)
        {
            Write(scope);
        }

        WriteAll(article.Exceptions);
        sink.Count(article.Penalties.Length);
        foreach (var penalty in article.Penalties)
        {
            sink.Text(penalty.Source);
            sink.Text(penalty.Article);
            sink.Span(penalty.Span);
        }

        sink.Localized(article.NoPenalty);
        sink.Flag(article.Threatens is not null);
        if (article.Threatens is { } consequence)
        {
            Write(consequence);
        }
    }

    private void Write(Addressee? addressee)
    {
        sink.Flag(addressee is not null);
        if (addressee is not null)
        {
            Write(addressee.Words);
            sink.Flag(addressee.IsAnyone);
            WriteAll(addressee.IdentifiedBy);
            sink.Span(addressee.Span);
        }
    }

    private void WriteAll(ImmutableArray<LocatedWords> all)
    {
        sink.Count(all.Length);
        foreach (var words in all)
        {
            Write(words);
        }
    }

    private void Write(LocatedWords words)
    {
        sink.Text(words.Text);
        sink.Span(words.Span);
    }

    private void Write(LegalConsequence consequence)
    {
        sink.Localized(consequence.Text);
        sink.Count(consequence.Fines.Length);
        foreach (var fine in consequence.Fines)
        {
            sink.Byte((byte)fine.Measure);
            sink.Localized(fine.Of);
            sink.OptionalNumber(fine.From);
            sink.OptionalNumber(fine.To);
            sink.Text(fine.Currency);
        }

        sink.Span(consequence.Span);
    }

    private static int IndexOf(ImmutableArray<SourceArticle> articles, SourceArticle article)
    {
        for (var i = 0; i < articles.Length; i++)
        {
            if (ReferenceEquals(articles[i], article))
            {
                return i;
            }
        }

        throw new InvalidOperationException($"Article {article.Number} is cited and stands in no source.");
    }
}
