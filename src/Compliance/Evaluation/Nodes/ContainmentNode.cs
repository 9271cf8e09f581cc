using Compliance.Conditions;
using Compliance.Evaluation.Values;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes;

/// <summary>Tests how periods, days and regions lie to each other.</summary>
internal sealed class ContainmentNode(Containment condition, ValueNode left, ValueNode[] right) : LeafNode(condition, [left, .. right])
{
    private readonly ContainmentOperator _operator = condition.Operator;
    private readonly bool _isRegion = condition.Left.Type.Kind is FactTypeKind.Region or FactTypeKind.List;

    public override Truth Evaluate(Frame frame)
    {
        var first = left.Evaluate(frame);
        if (first is NoneValue)
        {
            return Truth.False;
        }

        var others = Array.ConvertAll(right, r => r.Evaluate(frame));
        if (first is null)
        {
            return Array.TrueForAll(others, o => o is NoneValue) ? Truth.False : Truth.Unknown;
        }

        return _isRegion ? Regions(first, others) : Periods(first, others);
    }

    private Truth Regions(FactValue first, FactValue?[] others)
    {
        // A thing that has no place covers nothing and lies nowhere.
        if (Array.TrueForAll(others, o => o is NoneValue))
        {
            return Truth.False;
        }

        var (own, other) = (RegionTests.RegionSet.Of([first]), RegionTests.RegionSet.Of(others));
        return _operator switch
        {
            ContainmentOperator.Covers => RegionTests.Covers(own, other).And(MayBeNone(others) ? Truth.Unknown : Truth.True),
            ContainmentOperator.Within => RegionTests.Covers(other, own),
            _ => RegionTests.Overlaps(own, other),
        };
    }

    // A single place that is not declared may turn out to be none, which nothing covers; a list may only be longer.
    private bool MayBeNone(FactValue?[] others)
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

    private Truth Periods(FactValue first, FactValue?[] others)
    {
        switch (_operator)
        {
            case ContainmentOperator.Covers:
                var union = Union([first]);
                return others.Aggregate(Truth.True, (result, other) => result.And(other switch
                {
                    null => Truth.Unknown,
                    NoneValue => Truth.False,
                    _ => union.Covers(DayRange.Of(other)),
                }));
            case ContainmentOperator.Within:
                return Union(others).Covers(DayRange.Of(first));
            default:
                return others.Aggregate(Truth.False, (result, other) => result.Or(other switch
                {
                    null => Truth.Unknown,
                    NoneValue => Truth.False,
                    _ => DayRange.Of(first).Overlaps(DayRange.Of(other)),
                }));
        }
    }

    private static PeriodUnion Union(FactValue?[] values)
    {
        if (values is [PeriodUnion union])
        {
            return union;
        }

        var days = values.Where(v => v is PeriodValue or DateValue).Select(v => DayRange.Of(v!)).ToList();
        return new PeriodUnion(days, [], isComplete: !values.Contains(null));
    }
}
