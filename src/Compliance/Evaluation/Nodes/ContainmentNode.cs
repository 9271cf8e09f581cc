using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Evaluation.Values;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Facts.Words;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes;

/// <summary>Tests how periods, days and regions lie to each other.</summary>
internal sealed class ContainmentNode(Containment condition, ValueNode left, ValueNode[] right) : LeafNode(condition, [left, .. right])
{
    private readonly ContainmentOperator _operator = condition.Operator;
    private readonly bool _isRegion = condition.Left.Type.Kind is FactTypeKind.Region or FactTypeKind.List;

    // Most tests need no new object.
    private readonly bool _hasWords = right.Length == 1 && HaveWords(condition.Left.Type, condition.Right[0].Type, condition.Operator);
    private readonly string? _rightTree = condition.Right.All(r => TreeOf(r.Type) == TreeOf(condition.Right[0].Type)) ? TreeOf(condition.Right[0].Type) : null;
    private readonly bool _isLeftDay = condition.Left.Type.Kind == FactTypeKind.Date;
    private readonly bool _isRightDay = condition.Right[0].Type.Kind == FactTypeKind.Date;

    public override Truth Evaluate(Frame frame)
    {
        if (_hasWords && left.Word(frame) is > 0 and var one && right[0].Word(frame) is > 0 and var two)
        {
            return TruthTables.Of(_isRegion ? Regions(one, two, frame.Context.Words) : Periods(one, two));
        }

        var first = left.Evaluate(frame);
        if (first is NoneValue)
        {
            return Truth.False;
        }

        if (right.Length == 1)
        {
            // Nearly always there is one, and no new object is needed.
            var other = right[0].Evaluate(frame);
            return Test(first, new ReadOnlySpan<FactValue?>(in other), frame.Day);
        }

        return TestAll(first, frame);
    }

    private static bool HaveWords(FactType left, FactType right, ContainmentOperator operation) =>
        (ArePlaces(left) && ArePlaces(right) && operation != ContainmentOperator.Overlaps) || (AreDays(left) && AreDays(right));

    private static bool ArePlaces(FactType type) => type is { Kind: FactTypeKind.Region } or FactType.ListType { Element.Kind: FactTypeKind.Region };

    private static string? TreeOf(FactType type) => ((type as FactType.ListType)?.Element ?? type) is FactType.RegionType { Tree: var tree } ? tree : null;

    private static bool AreDays(FactType type) => type.Kind is FactTypeKind.Period or FactTypeKind.Date;

    private bool Regions(long one, long other, in FactWords words) =>
        _operator == ContainmentOperator.Covers ? words.Covers(one, other) : words.Covers(other, one);

    private bool Periods(long one, long other)
    {
        var first = _isLeftDay ? Word.PeriodOfDay(one) : one;
        var second = _isRightDay ? Word.PeriodOfDay(other) : other;
        return _operator switch
        {
            ContainmentOperator.Covers => Word.Covers(first, second),
            ContainmentOperator.Within => Word.Covers(second, first),
            ContainmentOperator.Overlaps => Word.Overlap(first, second),
        };
    }

    // By itself: what it captures would be allocated for a single one too.
    private Truth TestAll(FactValue? first, Frame frame) => Test(first, Array.ConvertAll(right, r => r.Evaluate(frame)), frame.Day);

    private Truth Test(FactValue? first, ReadOnlySpan<FactValue?> others, DateOnly day)
    {
        if (first is null)
        {
            return AreHopeless(others) ? Truth.False : Truth.Unknown;
        }

        return _isRegion ? Regions(first, others, day) : Periods(first, others);
    }

    // What is none covers nothing, lies nowhere, and is covered by nothing, whatever else is named beside it; a list of places is only shorter.
    private bool AreHopeless(ReadOnlySpan<FactValue?> others)
    {
        var areAllNone = true;
        for (var i = 0; i < others.Length; i++)
        {
            var isNone = others[i] is NoneValue;
            if (isNone && _operator == ContainmentOperator.Covers && condition.Right[i].Type.Kind != FactTypeKind.List)
            {
                return true;
            }

            areAllNone &= isNone;
        }

        return areAllNone;
    }

    private Truth Regions(FactValue? first, ReadOnlySpan<FactValue?> others, DateOnly day)
    {
        if (AreHopeless(others))
        {
            return Truth.False;
        }

        var own = new ReadOnlySpan<FactValue?>(in first);
        return _operator switch
        {
            ContainmentOperator.Covers => RegionTests.Covers(own, others, _rightTree, day).And(MayBeNone(others) ? Truth.Unknown : Truth.True),
            ContainmentOperator.Within => RegionTests.Covers(others, own, TreeOf(condition.Left.Type), day),
            ContainmentOperator.Overlaps => RegionTests.Overlaps(own, others, day),
        };
    }

    // A single place that is not declared may turn out to be none, which nothing covers; a list may only be longer.
    private bool MayBeNone(ReadOnlySpan<FactValue?> others)
    {
        for (var i = 0; i < others.Length; i++)
        {
            if (others[i] is null && condition.Right[i].Type.Kind != FactTypeKind.List)
            {
                return true;
            }
        }

        return false;
    }

    private Truth Periods(FactValue first, ReadOnlySpan<FactValue?> others)
    {
        if (AreHopeless(others))
        {
            return Truth.False;
        }

        // What may be no day at all lies nowhere then.
        var exists = IsDoubtful(first) ? Truth.Unknown : Truth.True;
        if (_operator == ContainmentOperator.Within)
        {
            return exists.And(others is [PeriodValue or DateValue or OpenEnd or RangeValue { MayBeAbsent: false }]
                ? DayRange.Of(others[0]!).Covers(DayRange.Of(first))
                : Union(others).Covers(DayRange.Of(first)));
        }

        var isCover = _operator == ContainmentOperator.Covers;
        var result = TruthTables.Of(isCover);
        foreach (var other in others)
        {
            var holds = other switch
            {
                null => Truth.Unknown,
                NoneValue => Truth.False,
                _ when !isCover => DayRange.Of(first).Overlaps(DayRange.Of(other)),
                _ => first is PeriodUnion union ? union.Covers(DayRange.Of(other)) : DayRange.Of(first).Covers(DayRange.Of(other)),
            };
            holds = IsDoubtful(other) ? holds.And(Truth.Unknown) : holds;
            result = isCover ? result.And(holds) : result.Or(holds);
        }

        return exists.And(result);
    }

    private static bool IsDoubtful(FactValue? value) => value is RangeValue { MayBeAbsent: true };

    private static PeriodUnion Union(ReadOnlySpan<FactValue?> values)
    {
        if (values is [PeriodUnion union])
        {
            return union;
        }

        var days = new List<DayRange>();
        var isComplete = true;
        foreach (var value in values)
        {
            isComplete &= value is not (null or RangeValue);
            if (value is PeriodValue or DateValue or OpenEnd)
            {
                days.Add(DayRange.Of(value));
            }
        }

        return new PeriodUnion(days, [], isComplete);
    }
}
