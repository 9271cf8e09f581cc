using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Conditions.Writing;
using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding;

/// <summary>Compares a literal bound with what the vocabulary allows: such a test may hold never, or always.</summary>
internal static class FieldBounds
{
    /// <summary>Reports a comparison that no value of the field, or every value, satisfies.</summary>
    public static void Report(Comparison comparison, DiagnosticBag diagnostics)
    {
        if (comparison.Right is not Literal { Value: NumberValue { Value: var number } })
        {
            return;
        }

        (decimal? minimum, decimal? maximum) = comparison.Left switch
        {
            // The minimum of several currencies is nought of each, and says nothing of nought of another.
            FieldAccess { Type: FactType.MoneyType { Only: null } } => (null, null),
            FieldAccess { Field: var field } => (field.Minimum, field.Maximum),
            Aggregate { Kind: AggregateKind.Count or AggregateKind.Distinct } => (0m, null),
            _ => ((decimal?)null, (decimal?)null),
        };
        var never = comparison.Operator switch
        {
            ComparisonOperator.AtLeast => maximum < number,
            ComparisonOperator.MoreThan => maximum <= number,
            ComparisonOperator.AtMost => minimum > number,
            ComparisonOperator.LessThan => minimum >= number,
            ComparisonOperator.Equal => number < minimum || number > maximum,
            ComparisonOperator.NotEqual => false,
        };
        var always = comparison.Operator switch
        {
            ComparisonOperator.AtLeast => minimum >= number,
            ComparisonOperator.MoreThan => minimum > number,
            ComparisonOperator.AtMost => maximum <= number,
            ComparisonOperator.LessThan => maximum < number,
            ComparisonOperator.NotEqual => number < minimum || number > maximum,
            ComparisonOperator.Equal => false,
        };
        if (never)
        {
            diagnostics.Add(ConditionLogicDiagnostics.NeverHolds(comparison.Span, Name(comparison.Left), minimum, maximum));
        }
        else if (always)
        {
            diagnostics.Add(ConditionLogicDiagnostics.AlwaysHolds(comparison.Span, Name(comparison.Left), minimum, maximum));
        }
    }

    private static LocalizedText Name(Expression left) =>
        left is FieldAccess { Field: var field } ? new LocalizedText(field.Label.Zh, field.Id) : ConditionText.Of(left);
}
