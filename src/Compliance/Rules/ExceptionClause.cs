using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Rules;

/// <summary>What lifts a rule: where it holds, the rule does not apply.</summary>
/// <param name="Label">What the exception is called.</param>
/// <param name="Basis">The citations that make it; it counts only in parts where one of them is in force.</param>
/// <param name="When">The condition.</param>
/// <param name="Span">Its place.</param>
public sealed record ExceptionClause(LocalizedText Label, ImmutableArray<Citation> Basis, Condition When, SourceSpan Span)
{
    /// <summary>Determines whether one of the citations is in force on a day; always where there are none.</summary>
    /// <param name="day">The day.</param>
    public bool IsInForce(DateOnly day)
    {
        foreach (var citation in Basis)
        {
            if (citation.InForce.Includes(day))
            {
                return true;
            }
        }

        return Basis.IsEmpty;
    }

    /// <summary>Gets the label.</summary>
    public override string ToString() => Label.ToString();
}
