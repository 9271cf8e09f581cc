using System.Collections.Immutable;
using Compliance.Law;

namespace Compliance.Rules.Precompiled.Writing;

/// <summary>Writes legal sources, clauses, and citations of them.</summary>
internal sealed class LawWriter(FormTables tables, FormSink sink)
{
    public void Write(LegalSource source)
    {
        sink.Text(source.Id);
        sink.Localized(source.Title);
        sink.Byte((byte)source.Type);
        sink.Text(source.Number);
        sink.Texts(source.Issuers);
        sink.Day(source.Issued);
        sink.Period(source.InForce);
        sink.Text(source.RepealedBy);
        sink.Texts(source.Implements);
        sink.Byte((byte)source.Verification);
        sink.Localized(source.Note);
        sink.Span(source.Span);
        sink.Flag(source.IsCitedByItem);
        sink.Count(source.Articles.Length);
        foreach (var article in source.Articles)
        {
            Write(article);
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
        sink.Span(article.Span);
        sink.Span(article.QuoteSpan);
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
