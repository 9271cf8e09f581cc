using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;
using Compliance.Facts.Words;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes;

/// <summary>Tests whether there is a value, or whether a list has no items.</summary>
internal sealed class PresenceNode(Presence condition, ValueNode left) : LeafNode(condition, left)
{
    private readonly bool _isPresence = condition.Test == PresenceTest.Present;
    private readonly bool _isOfCodes = condition.Test == PresenceTest.Empty && condition.Left.Type is FactType.ListType { Element.Kind: FactTypeKind.Code };
    private readonly FieldNode? _field = left as FieldNode;
    private readonly bool _expected = condition.Expected;

    public override Truth Evaluate(Frame frame)
    {
        if ((_isPresence || _isOfCodes) && (_field is { } field ? field.Read(frame) : left.Word(frame)) is not 0 and var word)
        {
            return TruthTables.Of((_isPresence ? word != Word.None : word == Word.None || Word.IsEmptyList(word)) == _expected);
        }

        var value = left.Evaluate(frame);
        var answer = _isPresence ? Present(value) : Empty(value);
        return _expected ? answer : answer.Not();
    }

    private static Truth Present(FactValue? value) => value switch
    {
        null => Truth.Unknown,
        NoneValue or Values.OpenEnd => Truth.False,
        Values.RangeValue { MayBeAbsent: true } => Truth.Unknown,
        Values.RangeValue { Kind: FactTypeKind.Date, Range: var days } when !IsDay(days.Low) || !IsDay(days.High) => Truth.Unknown,
        _ => Truth.True,
    };

    // The latest of some days is none that is known where one of them may be an open end.
    private static bool IsDay(decimal? place) => place is { } known && Values.OpenEnd.At(known) is null;

    private static Truth Empty(FactValue? value) => value switch
    {
        NoneValue => Truth.True,
        ListValue { Items.Length: > 0 } => Truth.False,
        ListValue { IsComplete: true } => Truth.True,
        _ => Truth.Unknown,
    };
}
