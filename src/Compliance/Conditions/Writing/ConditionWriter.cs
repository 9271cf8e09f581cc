using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Conditions.Writing;

namespace Compliance.Conditions;

/// <summary>Writes a condition in words, in one language.</summary>
/// <param name="wording">The language.</param>
/// <param name="innermost">The thing whose fields are named without it.</param>
/// <param name="day">The day whose values of parameters are written; <see langword="null"/> to write their names only.</param>
internal sealed class ConditionWriter(Wording wording, Variable? innermost, DateOnly? day = null) : IConditionVisitor<string>
{
    private readonly ExpressionWriter _expressions = new(wording, innermost, day);

    /// <inheritdoc/>
    public string Visit(AllOf condition) => string.Join(wording.And, condition.Conditions.Select(c => c is AnyOf ? wording.Bracket(Say(c)) : Say(c)));

    /// <inheritdoc/>
    public string Visit(AnyOf condition) => string.Join(wording.Or, condition.Conditions.Select(c => c is AllOf ? wording.Bracket(Say(c)) : Say(c)));

    /// <inheritdoc/>
    public string Visit(Negation condition) => wording.Not(wording.Bracket(Say(condition.Operand)));

    /// <inheritdoc/>
    public string Visit(ValueTest condition) =>
        condition.Say(wording, Say(condition.Left), string.Join(wording.ListSeparator, condition.Operands.Select(Say)));

    /// <inheritdoc/>
    public string Visit(Quantified condition)
    {
        var inner = new ConditionWriter(wording, condition.Variable, day);
        return wording.Bracket(wording.Quantify(
            condition.Quantifier, _expressions.Source(condition.Source), condition.Where?.Accept(inner), condition.Satisfies?.Accept(inner)));
    }

    private string Say(Condition condition) => condition.Accept(this);

    private string Say(Expression expression) => expression.Accept(_expressions);
}
