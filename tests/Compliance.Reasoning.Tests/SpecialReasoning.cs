using Compliance.Authoring.Linting;
using Compliance.Diagnostics;
using Compliance.Reasoning.Linting;
using Compliance.Rules;

namespace Compliance.Reasoning.Tests;

/// <summary>What <c>compliance lint</c> finds by its own reasoning about single values, beside what the solver proves.</summary>
internal static class SpecialReasoning
{
    // What a part says of itself, the solver may say of the rule as a whole, or of the part that it stands in.
    private static readonly string[] OfWholeRule = ["CMP5200", "CMP5201", "CMP5202"];
    private static readonly string[] OfParts = ["CMP5203", "CMP5204", "CMP5208"];

    private static readonly Dictionary<string, string[]> Proved = new(StringComparer.Ordinal)
    {
        ["CMP5001"] = ["CMP5200"],
        ["CMP5002"] = [.. OfWholeRule, .. OfParts],
        ["CMP5003"] = [.. OfWholeRule, .. OfParts],
        ["CMP5004"] = [.. OfWholeRule, "CMP5203"],
        ["CMP5005"] = ["CMP5201"],
        ["CMP5006"] = ["CMP5202"],
        ["CMP5010"] = ["CMP5206", "CMP5209"],
    };

    /// <summary>Gets what it finds in rules.</summary>
    public static List<Diagnostic> Find(Rulebook rulebook, DateOnly asOf) => [.. RulebookLint.Check(rulebook, asOf).Where(d => Proved.ContainsKey(d.Code))];

    /// <summary>Gets what the solver does not confirm: it finds nothing of that kind in the rule or the part of it.</summary>
    public static IEnumerable<string> Unconfirmed(IEnumerable<Diagnostic> special, ProvedLintResult proved) =>
        from diagnostic in special
        where !proved.Findings.Any(f => Confirms(f.Diagnostic, diagnostic))
        select diagnostic.ToString();

    private static bool Confirms(Diagnostic proof, Diagnostic special) => Proved[special.Code].Contains(proof.Code)
        && proof.Related.Prepend(proof.Span).Any(s => s.File?.Path == special.Span.File?.Path)
        && (!OfParts.Contains(proof.Code) || Meets(proof.Span, special.Span));

    private static bool Meets(Text.SourceSpan one, Text.SourceSpan other) => one.Start < other.End && other.Start < one.End;
}
