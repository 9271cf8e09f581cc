using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Conditions;

/// <summary>Says a condition in one language.</summary>
/// <param name="wording">The language.</param>
/// <param name="innermost">The thing whose fields are said without its name.</param>
internal sealed class ConditionWriter(Wording wording, Variable? innermost) : IConditionVisitor<string>
{
    private readonly ExpressionWriter _expressions = new(wording, innermost);

    /// <inheritdoc/>
    public string Visit(AllOf condition) => string.Join(wording.And, condition.Conditions.Select(c => c is AnyOf ? wording.Bracket(Say(c)) : Say(c)));

    /// <inheritdoc/>
    public string Visit(AnyOf condition) => string.Join(wording.Or, condition.Conditions.Select(c => c is AllOf ? wording.Bracket(Say(c)) : Say(c)));

    /// <inheritdoc/>
    public string Visit(Negation condition) => wording.Not(wording.Bracket(Say(condition.Operand)));

    /// <inheritdoc/>
    public string Visit(Comparison condition)
    {
        var left = Say(condition.Left);

        // "Is self-operated equals yes" is nobody's language.
        if (condition.Right is Literal { Value: BooleanValue { Value: var truth } })
        {
            return truth == (condition.Operator == ComparisonOperator.Equal) ? left : wording.Not(left);
        }

        return wording.Compare(left, condition.Operator, Say(condition.Right), condition.Left.Type.Kind == FactTypeKind.Date);
    }

    /// <inheritdoc/>
    public string Visit(Membership condition) => wording.Member(Say(condition.Left), Listed(condition.Choices), condition.IsNegated);

    /// <inheritdoc/>
    public string Visit(ListTest condition) =>
        wording.Contains(Say(condition.Left), condition.Operator, Listed(condition.Items), condition.Items is [{ Type.Kind: not FactTypeKind.List }]);

    /// <inheritdoc/>
    public string Visit(Containment condition) => wording.Relate(Say(condition.Left), condition.Operator, Listed(condition.Right));

    /// <inheritdoc/>
    public string Visit(TextMention condition) => wording.Mention(Say(condition.Left), condition.Words);

    /// <inheritdoc/>
    public string Visit(Presence condition) => wording.Present(Say(condition.Left), condition.Test, condition.Expected);

    /// <inheritdoc/>
    public string Visit(Quantified condition)
    {
        var inner = new ConditionWriter(wording, condition.Variable);
        return wording.Bracket(wording.Quantify(
            condition.Quantifier, _expressions.Source(condition.Source), condition.Where?.Accept(inner), condition.Satisfies?.Accept(inner)));
    }

    private string Say(Condition condition) => condition.Accept(this);

    private string Say(Expression expression) => expression.Accept(_expressions);

    private string Listed(ImmutableArray<Expression> expressions) => string.Join(wording.ListSeparator, expressions.Select(Say));
}
