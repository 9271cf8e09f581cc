using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Evaluation.Values;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes;

/// <summary>Tests whether a value equals one of some choices.</summary>
internal sealed class MembershipNode(Membership condition, ValueNode left, ValueNode[] choices) : LeafNode(condition, [left, .. choices])
{
    private const int CodesInWord = 64;

    private readonly bool _isNegated = condition.IsNegated;

    // Most choices are codes written in the rule.
    private readonly CodeSet? _codes = CodeSet.Of(choices);
    private readonly FieldNode? _field = left is FieldNode { IsOfVariable: true } field ? field : null;

    // The answer for each code that has a place below 64.
    private readonly ulong _answers = (CodeSet.Of(choices)?.Bits ?? 0) ^ (condition.IsNegated ? ulong.MaxValue : 0);
    private readonly bool _hasWords = HaveWords(condition, choices);
    private readonly ulong _codesInAnswers = HaveWords(condition, choices) ? (ulong)CodesInWord : 0;

    public override Truth Evaluate(Frame frame) =>
        _field is { } field && field.ReadOfVariable(frame) is var word && (ulong)(word - 1) < _codesInAnswers
            ? TruthTables.Of((_answers & (1UL << (int)(word - 1))) != 0)
            : EvaluateOthers(frame);

    // By itself: what it calls would cost the others the registers that calls need.
    private Truth EvaluateOthers(Frame frame)
    {
        if (_hasWords && left.Word(frame) is > 0 and var word)
        {
            return word <= CodesInWord
                ? TruthTables.Of((_answers & (1UL << (int)(word - 1))) != 0)
                : TruthTables.Of(_codes!.Contains((int)word - 1) != _isNegated);
        }

        var value = left.Evaluate(frame);
        if (_codes is not null && value is CodeValue code)
        {
            return TruthTables.Of(_codes.Contains(code.Value) != _isNegated);
        }

        var result = Truth.False;
        foreach (var choice in choices)
        {
            result = result.Or(Among(value, choice.Evaluate(frame)));
            if (result == Truth.True)
            {
                break;
            }
        }

        return _isNegated ? result.Not() : result;
    }

    private static bool HaveWords(Membership condition, ValueNode[] choices) => condition.Left.Type.Kind == FactTypeKind.Code && CodeSet.Of(choices) is not null;

    /// <summary>Tests whether a value equals a choice, or is in it when the choice is a list.</summary>
    internal static Truth Among(FactValue? value, FactValue? choice)
    {
        if (choice is not ListValue list)
        {
            return Equality.Test(value, choice);
        }

        var result = list.IsComplete || value is NoneValue ? Truth.False : Truth.Unknown;
        foreach (var item in list.Items)
        {
            result = result.Or(Equality.Test(value, item));
        }

        return result;
    }
}
