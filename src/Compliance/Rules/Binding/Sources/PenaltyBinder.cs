using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Law.Provisions;
using Compliance.Rules.Binding.Shapes;
using Compliance.Syntax;

namespace Compliance.Rules.Binding.Sources;

/// <summary>Binds the articles that threaten the consequence of a breach; they may stand in sources that are bound later.</summary>
internal sealed class PenaltyBinder(DiagnosticBag diagnostics)
{
    private readonly List<(PenaltyReference Penalty, LocatedNode Source, LocatedNode Article)> _bound = [];

    /// <summary>Binds a list of articles, each by its number, or with the source it stands in.</summary>
    /// <param name="node">The list.</param>
    /// <param name="own">The id of the source that a number alone is of.</param>
    public ImmutableArray<PenaltyReference> Bind(LocatedNode? node, string own) =>
        [.. ScalarReading.Items(node, diagnostics).Select(n => Penalty(n, own)).OfType<PenaltyReference>().DistinctBy(p => (p.Source, p.Article))];

    /// <summary>Reports what is not registered, and articles that threaten nothing, once all sources are bound.</summary>
    public void Check(NamedTable<LegalSource> sources)
    {
        foreach (var (penalty, sourceNode, articleNode) in _bound)
        {
            if (!sources.TryFind(penalty.Source, out var source))
            {
                diagnostics.Add(RuleDiagnostics.UnknownSource(sourceNode.Span, penalty.Source, sources.Names));
                continue;
            }

            // One that has a mistake was reported.
            if (source is null)
            {
                continue;
            }

            if (source.Articles.FirstOrDefault(a => a.Number == penalty.Article) is not { } article)
            {
                diagnostics.Add(RuleDiagnostics.UnknownArticle(articleNode.Span, source.Id, penalty.Article, [.. source.Articles.Select(a => a.Number)]));
            }
            else if (article.Threatens is null)
            {
                diagnostics.Add(RuleDiagnostics.PenaltyWithoutThreat(articleNode.Span, source.Id, article));
            }
        }
    }

    private PenaltyReference? Penalty(LocatedNode node, string own)
    {
        if (node is ScalarNode)
        {
            return ScalarReading.Text(node, diagnostics) is { } number ? Add(own, number, node, node, node) : null;
        }

        if (MappingReader.Open(node, SourceShapes.Penalty, diagnostics) is not { } reader)
        {
            return null;
        }

        var sourceNode = reader.Optional(LawKeywords.Source);
        var articleNode = reader.Required(LawKeywords.Article);
        var (id, article) = (sourceNode is null ? own : ScalarReading.Text(sourceNode, diagnostics), ScalarReading.Text(articleNode, diagnostics));
        reader.Finish();
        return id is null || article is null ? null : Add(id, article, node, sourceNode ?? articleNode!, articleNode!);
    }

    private PenaltyReference Add(string source, string article, LocatedNode whole, LocatedNode sourceNode, LocatedNode articleNode)
    {
        var penalty = new PenaltyReference(source, article, whole.Span);
        _bound.Add((penalty, sourceNode, articleNode));
        return penalty;
    }
}
