using System.Runtime.CompilerServices;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Evaluation.Values;
using Compliance.Facts;
using Compliance.Facts.Words;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes;

/// <summary>Compares two values.</summary>
internal sealed class ComparisonNode(Comparison condition, ValueNode left, ValueNode right) : LeafNode(condition, left, right)
{
    private const long NoWords = long.MaxValue;

    // A truth takes two bits.
    private const int Bits = 2;
    private const int Mask = 3;

    private readonly ComparisonOperator _operator = condition.Operator;

    // Durations compare by their months, and everything without an order by what it is.
    private readonly bool _isComputed = (IsComputed(left) || IsComputed(right))
        && IsOnLine(condition.Left) && IsOnLine(condition.Right);

    // Amounts that may be of several currencies are compared with them.
    private readonly bool _mayBeUnlike = FactType.MoneyType.MayBeUnlike(condition.Left.Type, condition.Right.Type);

    // Words that are more than this tell what the comparison comes to.
    private readonly long _least = LeastWord(condition, left, right);

    // Nearly always a field is compared with what is written in the rule.
    private readonly FieldNode? _field = left is FieldNode { IsOfVariable: true } field ? field : null;
    private readonly FieldNode? _other = right is FieldNode { IsOfVariable: true } other ? other : null;
    private readonly long _written = right is ConstantNode { Value: var value } ? Word.Of(value) : 0;

    // What the comparison of two words comes to where the first is less, the same, more.
    private readonly int _answers = (int)Ordering.Test(-1, condition.Operator)
        | ((int)Ordering.Test(0, condition.Operator) << Bits)
        | ((int)Ordering.Test(1, condition.Operator) << (2 * Bits));

    // What is not of fields of variables is evaluated by methods of its own: what they call would cost every test the registers that calls need.
    public override Truth Evaluate(Frame frame)
    {
        if (_field is not { } field)
        {
            return EvaluateWords(frame);
        }

        var one = field.ReadOfVariable(frame);
        if (one <= _least)
        {
            return EvaluateValues(frame);
        }

        var other = _written;
        if (other == 0)
        {
            if (_other is not { } second)
            {
                return EvaluateWords(frame);
            }

            other = second.ReadOfVariable(frame);
        }

        return other > _least ? Answer(one, other) : EvaluateValues(frame);
    }

    private Truth EvaluateWords(Frame frame) =>
        _least < NoWords && left.Word(frame) is var one && one > _least && right.Word(frame) is var other && other > _least
            ? Answer(one, other)
            : EvaluateValues(frame);

    // Which of the three it is cannot be foreseen: no branch is taken for it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Truth Answer(long one, long other) => (Truth)((_answers >> (Bits * ((one > other ? 2 : 1) - (one < other ? 1 : 0)))) & Mask);

    private Truth EvaluateValues(Frame frame)
    {
        if (_isComputed)
        {
            return !_mayBeUnlike && left.TryNumber(frame, out var a) && right.TryNumber(frame, out var b)
                ? Ordering.Test(a.CompareTo(b), _operator)
                : Ordering.Test(left.Amount(frame), right.Amount(frame), _operator);
        }

        var first = left.Evaluate(frame);
        var second = right.Evaluate(frame);
        switch (_operator)
        {
            case ComparisonOperator.Equal:
                return Equality.Test(first, second);
            case ComparisonOperator.NotEqual:
                return Equality.Test(first, second).Not();
            default:
                if (first is NoneValue || second is NoneValue)
                {
                    return Truth.False;
                }

                return first is null || second is null ? Truth.Unknown : Ordering.Test(first, second, _operator);
        }
    }

    // Words of two types are not comparable, nor those of amounts in several currencies.
    internal static bool HaveWords(Comparison condition)
    {
        var (first, second) = (condition.Left.Type, condition.Right.Type);
        if (FactType.MoneyType.MayBeUnlike(first, second))
        {
            return false;
        }

        if (condition.Operator is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual))
        {
            return (first.IsNumeric && second.IsNumeric) || (first.Kind == FactTypeKind.Date && second.Kind == FactTypeKind.Date);
        }

        return (first, second) switch
        {
            (FactType.CodeType a, FactType.CodeType b) => ReferenceEquals(a.List, b.List),
            (FactType.ReferenceType a, FactType.ReferenceType b) => ReferenceEquals(a.Target, b.Target),
            _ => (first.IsNumeric && second.IsNumeric) || (first.Kind == second.Kind && (first.Kind is FactTypeKind.Boolean or FactTypeKind.Date)),
        };
    }

    // Of texts only equality has words, and only of short ones.
    private static long LeastWord(Comparison condition, ValueNode left, ValueNode right)
    {
        if (!MayHaveWord(left) || !MayHaveWord(right))
        {
            return NoWords;
        }

        var areTexts = condition.Left.Type.Kind == FactTypeKind.Text && condition.Right.Type.Kind == FactTypeKind.Text;
        return areTexts && condition.Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual ? Word.Something
            : HaveWords(condition) ? 0 : NoWords;
    }

    // Not every number written in a rule has a word.
    private static bool MayHaveWord(ValueNode node) => node is not ConstantNode constant || Word.Of(constant.Value) > 0;

    private static bool IsComputed(ValueNode node) => node is AggregateNode or ArithmeticNode or ConversionNode or PeriodEndNode;

    private static bool IsOnLine(Expression expression) => expression.Type.IsNumeric || expression.Type.Kind == FactTypeKind.Date;
}
