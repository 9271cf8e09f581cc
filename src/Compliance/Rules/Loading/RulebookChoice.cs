using Compliance.Diagnostics;
using Compliance.Rules.Choosing;

namespace Compliance.Rules.Loading;

/// <summary>Narrows rulebooks to chosen packs, rules and clauses.</summary>
public static class RulebookChoice
{
    /// <summary>Narrows a rulebook to a choice. The vocabulary stays whole, so that declarations mean the same with each choice.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="choice">What is chosen.</param>
    /// <returns>The narrowed rulebook; the mistakes where the choice names what the rulebook lacks (CMP2429 to CMP2431), or no rule fits (CMP2432).</returns>
    public static RulebookResult Choose(this Rulebook rulebook, RuleChoice choice)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(choice);
        if (choice.IsAll)
        {
            return new(rulebook, []);
        }

        var diagnostics = new DiagnosticBag();
        CheckPacks(choice, [.. rulebook.Packs.Select(p => p.Id)], diagnostics);
        string[] rules = [.. rulebook.Rules.Select(r => r.Id)];
        foreach (var name in choice.Rules.Where(n => !rulebook.Rules.Any(r => RuleChoice.Means(n, r))))
        {
            diagnostics.Add(ChoiceDiagnostics.UnknownRule(name, rules));
        }

        string[] clauses = [.. rulebook.Packs.SelectMany(p => p.Clauses).Select(c => c.Id)];
        foreach (var name in choice.Clauses.Where(n => !clauses.Any(c => RuleChoice.Matches(n, c))))
        {
            diagnostics.Add(ChoiceDiagnostics.UnknownClause(name, clauses));
        }

        var narrowed = rulebook.Narrow(choice);
        if (!diagnostics.HasErrors && narrowed.Rules.IsEmpty)
        {
            diagnostics.Add(ChoiceDiagnostics.NoRuleChosen(choice));
        }

        return new(diagnostics.HasErrors ? null : narrowed, diagnostics.ToSorted());
    }

    /// <summary>Narrows a rulebook to a choice that code makes.</summary>
    /// <exception cref="ArgumentException">The choice names what the rulebook lacks, or no rule fits. The message says what to write instead.</exception>
    internal static Rulebook ChooseOrThrow(Rulebook rulebook, RuleChoice choice)
    {
        var result = rulebook.Choose(choice);
        return result.Rulebook ?? throw new ArgumentException(string.Join(' ', result.Diagnostics.Select(d => $"{d.Message.En} {d.Advice.En}")), nameof(choice));
    }

    /// <summary>Reports the names of packs that mean none.</summary>
    internal static void CheckPacks(RuleChoice choice, IReadOnlyCollection<string> packs, DiagnosticBag diagnostics)
    {
        foreach (var name in choice.Packs.Where(n => !packs.Any(p => RuleChoice.Matches(n, p))))
        {
            diagnostics.Add(ChoiceDiagnostics.UnknownPack(name, packs));
        }
    }
}
