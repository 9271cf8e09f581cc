using System.Collections.Immutable;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Terms;

/// <summary>A threshold with a history: each value has dates and a source.</summary>
/// <param name="Id">The identifier, in kebab-case.</param>
/// <param name="Label">What it measures.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Values">The values; their periods do not overlap.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Parameter(string Id, LocalizedText Label, FactType Type, ImmutableArray<ParameterValue> Values, SourceSpan Span)
{
    /// <summary>Gets the value in force on a day, or <see langword="null"/> when none is.</summary>
    public ParameterValue? On(DateOnly day)
    {
        foreach (var value in Values)
        {
            if (value.InForce.Includes(day))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Gets the id.</summary>
    public override string ToString() => Id;
}
