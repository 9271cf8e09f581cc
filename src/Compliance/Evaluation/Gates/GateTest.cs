using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Gates;

/// <summary>A test that must hold for a rule to apply, whose answer follows from one value: equality, membership, order, presence, lying within a place.</summary>
/// <param name="condition">The test.</param>
/// <param name="operand">What is tested.</param>
/// <param name="intervals">Of which values it holds, as numbers (<see cref="GateValues"/>); of all others it does not.</param>
/// <param name="holdsOfNone">Whether it holds of what is declared absent.</param>
internal sealed class GateTest(Condition condition, GateOperand operand, GateInterval[] intervals, bool holdsOfNone)
{
    public Condition Condition { get; } = condition;

    public GateOperand Operand { get; } = operand;

    public GateInterval[] Intervals { get; } = intervals;

    public bool HoldsOfNone { get; } = holdsOfNone;

    /// <summary>Finds the tests that must all hold for a rule to apply to a subject.</summary>
    public static List<GateTest> Of(Condition? appliesWhen)
    {
        var found = new List<GateTest>();
        Find(appliesWhen, found);
        return found;
    }

    /// <summary>Finds the test that a condition consists of; <see langword="null"/> where it is more than one, or another.</summary>
    public static GateTest? OfAll(Condition condition) =>
        condition is ValueTest test && GateOperand.Of(test.Left) is { } operand ? Of(test, operand) : null;

    private static void Find(Condition? condition, List<GateTest> found)
    {
        if (condition is AllOf all)
        {
            foreach (var part in all.Conditions)
            {
                Find(part, found);
            }
        }
        else if (condition is not null && OfAll(condition) is { } gate)
        {
            found.Add(gate);
        }
    }

    private static GateTest? Of(ValueTest test, GateOperand operand) => test switch
    {
        Comparison comparison when GateValues.AreComparable(comparison.Left.Type, comparison.Right.Type) && NumberOf(comparison.Right) is { } number =>
            Of(comparison, operand, number),
        Membership { IsNegated: false } membership when NumbersOf(membership) is { } numbers =>
            new GateTest(test, operand, numbers, holdsOfNone: false),
        Containment { Operator: ContainmentOperator.Within, Left.Type.Kind: FactTypeKind.Region } within when PlacesOf(within) is { } places =>
            new GateTest(test, operand, places, holdsOfNone: false),
        Presence { Test: PresenceTest.Present } presence when operand.Field.Type.Kind is not (FactTypeKind.List or FactTypeKind.Map or FactTypeKind.Object) =>
            new GateTest(test, operand, presence.Expected ? [GateInterval.Everything] : [], holdsOfNone: !presence.Expected),
        _ => null,
    };

    private static GateTest? Of(Comparison test, GateOperand operand, decimal number) => test.Operator switch
    {
        ComparisonOperator.Equal => new GateTest(test, operand, [GateInterval.Of(number)], holdsOfNone: false),
        _ when !test.Left.Type.IsOrdered => null,
        ComparisonOperator.LessThan => new GateTest(test, operand, [new(null, false, number, false)], holdsOfNone: false),
        ComparisonOperator.AtMost => new GateTest(test, operand, [new(null, false, number, true)], holdsOfNone: false),
        ComparisonOperator.MoreThan => new GateTest(test, operand, [new(number, false, null, false)], holdsOfNone: false),
        ComparisonOperator.AtLeast => new GateTest(test, operand, [new(number, true, null, false)], holdsOfNone: false),
        _ => null,
    };

    private static decimal? NumberOf(Expression right) => right is Literal literal ? GateValues.NumberOf(literal.Value) : null;

    private static GateInterval[]? NumbersOf(Membership membership)
    {
        var intervals = new GateInterval[membership.Choices.Length];
        for (var i = 0; i < intervals.Length; i++)
        {
            if (!GateValues.AreComparable(membership.Left.Type, membership.Choices[i].Type) || NumberOf(membership.Choices[i]) is not { } number)
            {
                return null;
            }

            intervals[i] = GateInterval.Of(number);
        }

        return intervals;
    }

    private static GateInterval[]? PlacesOf(Containment within)
    {
        var intervals = new GateInterval[within.Right.Length];
        for (var i = 0; i < intervals.Length; i++)
        {
            if (within.Right[i] is not Literal { Value: RegionValue { Value.Word: > 0 and var word } })
            {
                return null;
            }

            intervals[i] = new(GateValues.FirstOf(word), true, GateValues.LastOf(word), true);
        }

        return intervals;
    }
}
