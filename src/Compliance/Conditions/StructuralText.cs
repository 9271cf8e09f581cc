using System.Globalization;

namespace Compliance.Conditions;

/// <summary>
/// Writes a condition or expression by ids alone: two that mean the same by construction have the same text, in
/// whatever language and place they were written.
/// </summary>
internal sealed class StructuralText : IConditionVisitor<string>, IExpressionVisitor<string>
{
    private static readonly StructuralText Writer = new();

    private StructuralText()
    {
    }

    /// <summary>Writes a condition.</summary>
    public static string Of(Condition condition) => condition.Accept(Writer);

    /// <summary>Writes an expression.</summary>
    public static string Of(Expression expression) => expression.Accept(Writer);

    /// <inheritdoc/>
    public string Visit(AllOf condition) => $"all({string.Join(", ", condition.Conditions.Select(Of))})";

    /// <inheritdoc/>
    public string Visit(AnyOf condition) => $"any({string.Join(", ", condition.Conditions.Select(Of))})";

    /// <inheritdoc/>
    public string Visit(Negation condition) => $"not({Of(condition.Operand)})";

    /// <inheritdoc/>
    public string Visit(Comparison condition) => $"{condition.Operator}({Of(condition.Left)}, {Of(condition.Right)})";

    /// <inheritdoc/>
    public string Visit(Membership condition) => $"{(condition.IsNegated ? "not_in" : "in")}({Of(condition.Left)}; {Listed(condition.Choices)})";

    /// <inheritdoc/>
    public string Visit(ListTest condition) => $"{condition.Operator}({Of(condition.Left)}; {Listed(condition.Items)})";

    /// <inheritdoc/>
    public string Visit(Containment condition) => $"{condition.Operator}({Of(condition.Left)}; {Listed(condition.Right)})";

    /// <inheritdoc/>
    public string Visit(TextMention condition) => $"mentions({Of(condition.Left)}; {string.Join(", ", condition.Words)})";

    /// <inheritdoc/>
    public string Visit(Presence condition) => $"{condition.Test}({Of(condition.Left)}; {condition.Expected})";

    /// <inheritdoc/>
    public string Visit(Quantified condition) =>
        $"{condition.Quantifier}({Of(condition.Source)} #{Index(condition.Variable)}; {Of(condition.Where, "where")}{Of(condition.Satisfies, "satisfies")})";

    /// <inheritdoc/>
    public string Visit(Literal expression) => $"{expression.Type.Kind} '{expression.Value.Canonical}'";

    /// <inheritdoc/>
    public string Visit(VariableReference expression) => $"#{Index(expression.Variable)}";

    /// <inheritdoc/>
    public string Visit(SingletonReference expression) => $"${expression.Entity.Id}";

    /// <inheritdoc/>
    public string Visit(MapKeyReference expression) => $"#{Index(expression.Variable)}.key";

    /// <inheritdoc/>
    public string Visit(FieldAccess expression) => $"{Of(expression.Target)}.{expression.Field.Id}";

    /// <inheritdoc/>
    public string Visit(MapAccess expression) => $"{Of(expression.Target)}[{expression.Key.Id}]";

    /// <inheritdoc/>
    public string Visit(PeriodEndAccess expression) => $"{Of(expression.Target)}.{(expression.IsStart ? "from" : "to")}";

    /// <inheritdoc/>
    public string Visit(DefinitionReference expression) => $"{Of(expression.Target)}.{expression.Definition.Id}";

    /// <inheritdoc/>
    public string Visit(ParameterReference expression) => $"parameter {expression.Parameter.Id}";

    /// <inheritdoc/>
    public string Visit(AsOfDay expression) => "$as_of";

    /// <inheritdoc/>
    public string Visit(Arithmetic expression) => $"{expression.Operator}({Of(expression.Left)}, {Of(expression.Right)})";

    /// <inheritdoc/>
    public string Visit(Aggregate expression) =>
        $"{expression.Kind}({Of(expression.Source)} #{Index(expression.Variable)}; {(expression.Value is null ? string.Empty : Of(expression.Value))}; {Of(expression.Where, "where")})";

    private static string Of(ItemSource source) => source switch
    {
        ItemSource.Items items => Of(items.Source),
        ItemSource.Entities entities => entities.Type.Id,
        _ => string.Empty,
    };

    private static string Of(Condition? condition, string role) => condition is null ? string.Empty : $"{role} {Of(condition)} ";

    private static string Index(Variable variable) => variable.Index.ToString(CultureInfo.InvariantCulture);

    private static string Listed(IEnumerable<Expression> expressions) => string.Join(", ", expressions.Select(Of));
}
