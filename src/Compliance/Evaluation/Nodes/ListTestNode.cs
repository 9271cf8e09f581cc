using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;
using Compliance.Facts.Words;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes;

/// <summary>Tests whether items are in a list.</summary>
internal sealed class ListTestNode(ListTest condition, ValueNode left, ValueNode[] items) : LeafNode(condition, [left, .. items])
{
    private readonly bool _all = condition.Operator == ListOperator.ContainsAll;

    // Most items looked for are codes written in the rule.
    private readonly CodeSet? _anyOf = condition.Operator == ListOperator.ContainsAll ? null : CodeSet.Of(items);
    private readonly long _anyOfWord = condition.Operator != ListOperator.ContainsAll
        && condition.Left.Type is FactType.ListType { Element.Kind: FactTypeKind.Code } && CodeSet.Of(items) is not null
            ? Word.Of([.. items.Select(i => ((ConstantNode)i).Value)])
            : 0;

    // Or one code of the same list, whatever it is.
    private readonly bool _isOfOneCode = condition.Items.Length == 1 && condition.Left.Type is FactType.ListType { Element: FactType.CodeType of }
        && condition.Items[0].Type is FactType.CodeType one && ReferenceEquals(of.List, one.List);

    private readonly bool[] _isList = Array.ConvertAll(condition.Items.ToArray(), i => i.Type.Kind == FactTypeKind.List);

    public override Truth Evaluate(Frame frame)
    {
        if (_anyOfWord > 0 && left.Word(frame) is > 0 and var word)
        {
            return TruthTables.Of(Word.CommonCodes(word, _anyOfWord) != 0);
        }

        if (_isOfOneCode && left.Word(frame) is > 0 and var codes && items[0].Word(frame) is > 0 and var code)
        {
            return TruthTables.Of(Word.HoldsCode(codes, code));
        }

        var list = left.Evaluate(frame);
        if (_anyOf is not null && list is ListValue declared)
        {
            return HoldsAny(declared);
        }

        var result = TruthTables.Of(_all);
        for (var i = 0; i < items.Length; i++)
        {
            var value = items[i].Evaluate(frame);
            if (value is null && _isList[i])
            {
                result = Combine(result, Unseen(list));
            }
            else if (value is ListValue several)
            {
                foreach (var one in several.Items)
                {
                    result = Combine(result, Contains(list, one));
                }

                if (!several.IsComplete)
                {
                    result = Combine(result, Unseen(list));
                }
            }
            else
            {
                result = Combine(result, Contains(list, value));
            }
        }

        return result;
    }

    private Truth HoldsAny(ListValue list)
    {
        foreach (var item in list.Items)
        {
            if (item is CodeValue code && _anyOf!.Contains(code.Value))
            {
                return Truth.True;
            }
        }

        return list.IsComplete ? Truth.False : Truth.Unknown;
    }

    // A list declared as none holds nothing; one that is not declared may hold anything.
    private static Truth Contains(FactValue? list, FactValue? item) => list switch
    {
        ListValue => MembershipNode.Among(item, list),
        NoneValue => Truth.False,
        _ => item is NoneValue ? Truth.False : Truth.Unknown,
    };

    // What is not declared may not exist: "all of it" may hold, and "any of it" may not; in an empty list it never is.
    private Truth Unseen(FactValue? list) => _all ? Truth.Unknown : Contains(list, item: null);

    private Truth Combine(Truth result, Truth next) => _all ? result.And(next) : result.Or(next);
}
