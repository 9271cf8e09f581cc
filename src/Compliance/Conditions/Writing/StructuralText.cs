using System.Globalization;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Law;

namespace Compliance.Conditions.Writing;

/// <summary>
/// Writes a condition or expression by ids alone: two that mean the same by construction have the same text, in
/// whatever language and place they were written.
/// </summary>
// Enum words are converted to strings first: formatted in place, each enum would need code compiled at every start.
internal sealed class StructuralText : IConditionVisitor<string>, IExpressionVisitor<string>
{
    private static readonly StructuralText Writer = new("#0");

    private readonly string _subject;

    private StructuralText(string subject) => _subject = subject;

    /// <summary>Writes a condition.</summary>
    public static string Of(Condition condition) => condition.Accept(Writer);

    /// <summary>Writes an expression.</summary>
    public static string Of(Expression expression) => expression.Accept(Writer);

    /// <summary>Writes a condition with another subject, such as the body of a definition.</summary>
    public static string Of(Condition condition, string subject) => condition.Accept(new StructuralText(subject));

    /// <summary>Writes an expression with another subject.</summary>
    public static string Of(Expression expression, string subject) => expression.Accept(new StructuralText(subject));

    /// <inheritdoc/>
    public string Visit(AllOf condition) => $"all({string.Join(", ", condition.Conditions.Select(Write))})";

    /// <inheritdoc/>
    public string Visit(AnyOf condition) => $"any({string.Join(", ", condition.Conditions.Select(Write))})";

    /// <inheritdoc/>
    public string Visit(Negation condition) => $"not({Write(condition.Operand)})";

    /// <inheritdoc/>
    public string Visit(ValueTest condition) => condition.Structure(Write(condition.Left), string.Join(", ", condition.Operands.Select(Write)));

    /// <inheritdoc/>
    public string Visit(Quantified condition) =>
        $"{condition.Quantifier.ToString()}({Write(condition.Source)} {Name(condition.Variable)}; {Write(condition.Where, "where")}{Write(condition.Satisfies, "satisfies")})";

    /// <inheritdoc/>
    public string Visit(Literal expression) => $"{expression.Type.Kind.ToString()} '{expression.Value.Canonical}'";

    /// <inheritdoc/>
    public string Visit(VariableReference expression) => $"{Name(expression.Variable)}";

    /// <inheritdoc/>
    public string Visit(SingletonReference expression) => $"${expression.Entity.Id}";

    /// <inheritdoc/>
    public string Visit(MapKeyReference expression) => $"{Name(expression.Variable)}.key";

    /// <inheritdoc/>
    public string Visit(FieldAccess expression) => $"{Write(expression.Target)}.{expression.Field.Id}";

    /// <inheritdoc/>
    public string Visit(MapAccess expression) => $"{Write(expression.Target)}[{expression.Key.Id}]";

    /// <inheritdoc/>
    public string Visit(PeriodEndAccess expression) => $"{Write(expression.Target)}.{(expression.IsStart ? "from" : "to")}";

    /// <inheritdoc/>
    public string Visit(PeriodLength expression) => $"length({Write(expression.Target)}{By(expression.Calendar)})";

    /// <inheritdoc/>
    public string Visit(DefinitionReference expression) => $"{Write(expression.Target)}.{expression.Definition.Id}";

    /// <inheritdoc/>
    public string Visit(ParameterReference expression) => $"parameter {expression.Parameter.Id}";

    /// <inheritdoc/>
    public string Visit(JudgedDay expression) => "$day";

    /// <inheritdoc/>
    public string Visit(AsOfDay expression) => "$as_of";

    /// <inheritdoc/>
    public string Visit(Arithmetic expression) => $"{expression.Operator.ToString()}({Write(expression.Left)}, {Write(expression.Right)}{By(expression.Calendar)})";

    /// <inheritdoc/>
    public string Visit(Aggregate expression) =>
        $"{expression.Kind.ToString()}({Write(expression.Source)} {Name(expression.Variable)}; {(expression.Value is null ? string.Empty : Write(expression.Value))}; {Write(expression.Where, "where")})";

    // The same sum by two calendars is not the same.
    private static string By(WorkCalendar? calendar) => calendar is null ? string.Empty : $", by {calendar.Id}";

    private string Write(ItemSource source) => source switch
    {
        ItemSource.Items items => Write(items.Source),
        ItemSource.Entities entities => entities.Type.Id,
        _ => string.Empty,
    };

    private string Write(Condition? condition, string role) => condition is null ? string.Empty : $"{role} {Write(condition)} ";

    private string Write(Condition condition) => condition.Accept(this);

    private string Write(Expression expression) => expression.Accept(this);

    private string Name(Variable variable) =>
        variable.Index == 0 ? _subject : string.Create(CultureInfo.InvariantCulture, $"#{variable.Index}");

}
