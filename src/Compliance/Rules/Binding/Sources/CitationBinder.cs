using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules.Binding.Shapes;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Rules.Binding.Sources;

/// <summary>Binds citations of registered sources.</summary>
internal sealed class CitationBinder(NamedTable<LegalSource> sources, DiagnosticBag diagnostics)
{
    /// <summary>Binds a list of citations, or a single one without the list.</summary>
    /// <returns>The citations; <see langword="null"/> after a mistake.</returns>
    public ImmutableArray<Citation>? BindAll(LocatedNode? node)
    {
        if (node is null)
        {
            return [];
        }

        var bound = node is MappingNode ? [Bind(node)] : ScalarReading.Items(node, diagnostics).Select(Bind).ToList();
        return bound.Contains(null) || (bound.Count == 0 && node is not SequenceNode) ? null : [.. bound.OfType<Citation>()];
    }

    /// <summary>Binds a citation from its keys, which may be among others.</summary>
    /// <param name="reader">The mapping.</param>
    /// <param name="place">Where the citation stands.</param>
    /// <param name="inForce">The entry with the period, whose meaning the caller defines; or <see langword="null"/>.</param>
    public Citation? Bind(MappingReader reader, SourceSpan place, LocatedNode? inForce)
    {
        var source = Source(reader.Required(LawKeywords.Source));
        var articleNode = reader.Optional(LawKeywords.Article);
        var number = ScalarReading.Text(articleNode, diagnostics);
        var cited = ScalarReading.InForce(inForce, diagnostics);
        if (source is null || (articleNode is not null && number is null) || (inForce is not null && cited is null))
        {
            return null;
        }

        var article = number is null ? null : source.Articles.FirstOrDefault(a => a.Number == number);
        if (number is not null && article is null)
        {
            diagnostics.Add(RuleDiagnostics.UnknownArticle(articleNode!.Span, source.Id, number, [.. source.Articles.Select(a => a.Number)]));
            return null;
        }

        return Within(source, article, cited ?? EffectivePeriod.Always, inForce?.Span ?? place) is { } period
            ? new Citation(source, article, period, place)
            : null;
    }

    /// <summary>Finds a source by its id; an unknown one is reported.</summary>
    public LegalSource? Source(LocatedNode? node)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } id)
        {
            return null;
        }

        if (!sources.TryFind(id, out var source))
        {
            diagnostics.Add(RuleDiagnostics.UnknownSource(node!.Span, id, sources.Names));
        }

        return source;
    }

    private Citation? Bind(LocatedNode node)
    {
        if (MappingReader.Open(node, CitationShapes.Citation, diagnostics) is not { } reader)
        {
            return null;
        }

        var citation = Bind(reader, node.Span, reader.Optional(LawKeywords.InForce));
        reader.Finish();
        return citation;
    }

    // An end that is not written is that of the article, or of the source as a whole; one that is written must lie within it.
    private EffectivePeriod? Within(LegalSource source, SourceArticle? article, EffectivePeriod cited, SourceSpan span)
    {
        var whole = article?.InForce ?? source.InForce;
        if (cited.WithEndsOf(whole) is var period && whole.Contains(period))
        {
            return period;
        }

        diagnostics.Add(RuleDiagnostics.CitationBeyondLaw(span, source, article, period));
        return null;
    }
}
