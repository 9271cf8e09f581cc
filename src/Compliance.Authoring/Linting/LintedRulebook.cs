using System.Collections.Immutable;
using Compliance.Rules;

namespace Compliance.Authoring.Linting;

/// <summary>What the checks look at.</summary>
/// <param name="Rulebook">The rules and what they rest on.</param>
/// <param name="Rules">The rules, read as formulas, by id.</param>
/// <param name="AsOf">The day on which law is looked at as in force or not.</param>
internal sealed record LintedRulebook(Rulebook Rulebook, ImmutableArray<RuleMeaning> Rules, DateOnly AsOf)
{
    /// <summary>Reads the rules of a rulebook.</summary>
    public static LintedRulebook Read(Rulebook rulebook, DateOnly asOf) =>
        new(rulebook, [.. rulebook.Rules.Select(r => new RuleMeaning(r))], asOf);
}
