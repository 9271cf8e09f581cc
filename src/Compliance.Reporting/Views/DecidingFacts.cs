using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Reporting.Texts;

namespace Compliance.Reporting.Views;

/// <summary>The evidence of a finding as lines, those that decided before those that were only looked at.</summary>
/// <param name="Decided">The facts of the subject one by one; of each other kind of thing the list of them, or the few there are.</param>
/// <param name="LookedAt">The things of long lists, one line each: none of them changed the result by itself.</param>
internal sealed record DecidingFacts(IReadOnlyList<FactLine> Decided, IReadOnlyList<FactLine> LookedAt)
{
    // Of so many things each decided; where there are more, that none of them fits did.
    private const int Few = 2;

    public static DecidingFacts Of(Finding finding)
    {
        var decided = EvidenceGroups.Own(finding).Select(e => new FactLine(null, [e])).ToList();
        List<FactLine> rest = [];
        foreach (var kind in EvidenceGroups.Others(finding).GroupBy(g => KindOf(g.Key.Path), StringComparer.Ordinal))
        {
            var lists = kind.Where(IsList).ToList();
            var things = kind.Where(g => !IsList(g)).Select(g => new FactLine(g.Key, [.. g])).ToList();
            decided.AddRange(lists.SelectMany(l => l).Select(e => new FactLine(null, [e])));
            var shown = things.Count <= Few ? things.Count : lists.Count > 0 ? 0 : Few;
            decided.AddRange(things.Take(shown));
            rest.AddRange(things.Skip(shown));
        }

        return new(decided, rest);
    }

    // A list of things is a fact of nothing else.
    private static bool IsList(IGrouping<EvidenceOwner, Evidence> group) => group.All(e => e.Field is null);

    // licences[a] and licences are of one kind.
    private static string KindOf(string path) => path.IndexOf('[', StringComparison.Ordinal) is var open and >= 0 ? path[..open] : path;
}
