using Compliance.Conditions.Expressions;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Authoring.Linting.Reasoning;

/// <summary>Reads what is tested and what it is tested against.</summary>
internal sealed class OperandReading(FormulaReader reader)
{
    /// <summary>Gets the value of an expression that has one whatever is declared, or <see langword="null"/>.</summary>
    public FactValue? Constant(Expression expression) => expression switch
    {
        Literal { Value: not NoneValue } literal => literal.Value,
        ParameterReference threshold => reader.ValueOf(threshold.Parameter),
        _ => null,
    };

    /// <summary>Gets the numbers the vocabulary allows for a field.</summary>
    public static ValueSet Bounds(Expression expression) =>
        expression is FieldAccess { Type: { IsNumeric: true } and not FactType.MoneyType { Only: null }, Field: { } field } && (field.Minimum is not null || field.Maximum is not null)
            ? NumberSet.Between(field.Minimum, field.Maximum)
            : ValueSet.Everything;

    /// <summary>Determines whether a value can only be a whole number; a share of a whole number need not be one.</summary>
    public static bool IsWhole(Expression expression) =>
        expression is FieldAccess { Type.Kind: FactTypeKind.Integer } or Aggregate { Kind: AggregateKind.Count or AggregateKind.Distinct };
}
