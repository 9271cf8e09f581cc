using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;

namespace Compliance.Rules.Loading;

/// <summary>What a pack says it needs: the packs whose terms, thresholds or vocabulary its files use.</summary>
internal sealed class PackNeeds
{
    private readonly ImmutableArray<(string Id, LocatedNode Node)> _needs;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Reads the list.</summary>
    /// <param name="node">The list, or <see langword="null"/> where there is none.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public PackNeeds(LocatedNode? node, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _needs = [.. ScalarReading.Items(node, diagnostics).Select(n => (Id: ScalarReading.Text(n, diagnostics)!, Node: n)).Where(n => n.Id is not null)];
    }

    /// <summary>Gets the ids, each once, in their order.</summary>
    public ImmutableArray<string> Ids => [.. _needs.Select(n => n.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Reports the packs that were not loaded.</summary>
    /// <param name="pack">The id of the pack.</param>
    /// <param name="loaded">The ids of all packs.</param>
    public void Check(string pack, IReadOnlyCollection<string> loaded)
    {
        foreach (var (id, node) in _needs.Where(n => !loaded.Contains(n.Id)))
        {
            _diagnostics.Add(ChoiceDiagnostics.NeededPackMissing(node.Span, pack, id, loaded));
        }
    }
}
