using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Conditions.Writing;
using Compliance.Diagnostics;

namespace Compliance.Conditions.Binding;

/// <summary>Finds, among conditions that must all hold, those that cannot hold together. It only compares literals.</summary>
internal static class Contradictions
{
    /// <summary>Reports contradictions among the parts of a conjunction.</summary>
    public static void Report(ImmutableArray<Condition> parts, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, PossibleValues>(StringComparer.Ordinal);
        foreach (var part in Flat(parts))
        {
            if (LeftOf(part) is not { } left)
            {
                continue;
            }

            if (RightOf(part) is { } right && StructuralText.Of(left) == StructuralText.Of(right))
            {
                diagnostics.Add(ConditionLogicDiagnostics.ComparedWithItself(part.Span, ConditionText.Of(left)));
                continue;
            }

            var key = StructuralText.Of(left);
            if (!seen.TryGetValue(key, out var values))
            {
                seen[key] = values = new PossibleValues();
            }

            if (values.Restrict(part) is { } first)
            {
                diagnostics.Add(ConditionLogicDiagnostics.Contradiction(part.Span, ConditionText.Of(left), first));
            }
        }
    }

    private static IEnumerable<Condition> Flat(IEnumerable<Condition> parts) =>
        parts.SelectMany(p => p is AllOf all ? Flat(all.Conditions) : [p]);

    private static Expression? LeftOf(Condition condition) => condition switch
    {
        Comparison comparison => comparison.Left,
        Membership membership => membership.Left,
        Containment containment => containment.Left,
        _ => null,
    };

    private static Expression? RightOf(Condition condition) => condition switch
    {
        Comparison comparison => comparison.Right,
        Membership { Choices: [var only] } => only,
        Containment { Right: [var only] } => only,
        _ => null,
    };
}
