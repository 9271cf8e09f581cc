using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds packs that use terms, thresholds or vocabulary of other packs and do not say that they need them.</summary>
internal static class UndeclaredNeeds
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted)
    {
        var packs = linted.Rulebook.Packs;
        var folders = packs.Select(p => (p.Id, Folder: FolderOf(p.Span))).Where(f => f.Folder is not null).OrderByDescending(f => f.Folder!.Length).ToList();
        foreach (var pack in packs)
        {
            var needs = Closure(pack, packs);
            foreach (var missing in Used(pack).GroupBy(u => Owner(u.Span), StringComparer.Ordinal).Where(g => g.Key is not null && !needs.Contains(g.Key)).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                yield return NeedDiagnostics.Undeclared(pack.Span, pack.Id, missing.Key!, missing.Select(u => u.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList());
            }
        }

        string? Owner(SourceSpan span) =>
            span.File?.Path is { } path ? folders.Find(f => path.StartsWith(f.Folder!, StringComparison.Ordinal)).Id : null;
    }

    private static IEnumerable<(string Name, SourceSpan Span)> Used(RulePack pack)
    {
        var needed = new Needed();
        foreach (var rule in pack.Rules)
        {
            needed.Add(rule);
            needed.Add(rule.Message);
            needed.Add(rule.Remedy);
        }

        foreach (var mitigation in pack.Mitigations)
        {
            needed.Walk(mitigation.When);
        }

        foreach (var definition in pack.Definitions)
        {
            needed.Walk(definition.When);
            needed.Walk(definition.Value);
        }

        return needed.Parameters.Select(p => (p.Id, p.Span))
            .Concat(needed.Definitions.Select(d => (d.Id, d.Span)))
            .Concat(needed.Fields.Select(f => ($"{f.Owner.Id}.{f.Id}", f.Span)));
    }

    private static HashSet<string> Closure(RulePack pack, IEnumerable<RulePack> packs)
    {
        var byId = packs.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var closure = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([pack.Id]);
        while (open.TryPop(out var id))
        {
            if (closure.Add(id) && byId.TryGetValue(id, out var one))
            {
                foreach (var need in one.Needs)
                {
                    open.Push(need);
                }
            }
        }

        return closure;
    }

    private static string? FolderOf(SourceSpan span) => span.File?.Path is { } path && path.LastIndexOf('/') is >= 0 and var slash ? path[..(slash + 1)] : null;
}
