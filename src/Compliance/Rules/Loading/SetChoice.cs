using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Choosing;

namespace Compliance.Rules.Loading;

/// <summary>Which packs of a set of files give rules.</summary>
/// <param name="Set">The set, as it was made.</param>
/// <param name="Packs">Ids or patterns of packs; none for all.</param>
internal sealed record SetChoice(RuleFileSet Set, ImmutableArray<string> Packs)
{
    /// <summary>Puts choices of one set together: what one of them chooses is chosen.</summary>
    public static SetChoice Together(IEnumerable<SetChoice> choices)
    {
        var all = choices.ToList();
        return all[0] with { Packs = all.Exists(c => c.Packs.IsEmpty) ? [] : [.. all.SelectMany(c => c.Packs).Distinct(StringComparer.Ordinal)] };
    }

    /// <summary>Leaves out the packs that none of the sets is to give.</summary>
    /// <param name="rulebook">All that was loaded.</param>
    /// <param name="parts">The sets it was loaded from.</param>
    /// <param name="diagnostics">Receives names that mean no pack, and that nothing is left.</param>
    /// <returns>The rulebook without the packs left out; they stay, without rules, where others need them.</returns>
    public static Rulebook Apply(Rulebook rulebook, ImmutableArray<SetChoice> parts, DiagnosticBag diagnostics)
    {
        if (parts.All(p => p.Packs.IsEmpty))
        {
            return rulebook;
        }

        var chosen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var choice = new RuleChoice { Packs = part.Packs };
            var paths = parts.Length == 1 ? null : part.Set.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
            string[] packs = [.. rulebook.Packs.Where(p => paths is null || paths.Contains(p.Span.File!.Path)).Select(p => p.Id)];
            RulebookChoice.CheckPacks(choice, packs, diagnostics);
            chosen.UnionWith(packs.Where(choice.HoldsPack));
        }

        var narrowed = rulebook.Without(p => chosen.Contains(p.Id));
        if (narrowed.Rules.IsEmpty && !diagnostics.HasErrors)
        {
            diagnostics.Add(ChoiceDiagnostics.NoRuleChosen(new RuleChoice { Packs = [.. parts.SelectMany(p => p.Packs)] }));
        }

        return narrowed;
    }
}
