using Compliance.Conditions;
using Compliance.Evaluation;

namespace Compliance.Tests.Evaluation;

/// <summary>Kleene's laws, over all values there are.</summary>
internal sealed class TruthTablesTests
{
    [TestCase(Truth.True, Truth.True, Truth.True, Truth.True)]
    [TestCase(Truth.True, Truth.Unknown, Truth.Unknown, Truth.True)]
    [TestCase(Truth.True, Truth.False, Truth.False, Truth.True)]
    [TestCase(Truth.Unknown, Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [TestCase(Truth.Unknown, Truth.False, Truth.False, Truth.Unknown)]
    [TestCase(Truth.False, Truth.False, Truth.False, Truth.False)]
    public void AndOr_OfTwo_AreAsKleeneSays(Truth left, Truth right, Truth and, Truth or)
    {
        (left.And(right), right.And(left)).Should().Be((and, and));
        (left.Or(right), right.Or(left)).Should().Be((or, or));
    }

    [TestCase(Truth.True, Truth.False)]
    [TestCase(Truth.Unknown, Truth.Unknown)]
    [TestCase(Truth.False, Truth.True)]
    public void Not_OfOne_IsItsOpposite(Truth value, Truth opposite)
    {
        value.Not().Should().Be(opposite);
        value.Not().Not().Should().Be(value);
    }

    [Test]
    public void AndOr_OfThree_AreAssociativeAndDistributive([Values] Truth a, [Values] Truth b, [Values] Truth c)
    {
        a.And(b).And(c).Should().Be(a.And(b.And(c)));
        a.Or(b).Or(c).Should().Be(a.Or(b.Or(c)));
        a.And(b.Or(c)).Should().Be(a.And(b).Or(a.And(c)));
        a.Or(b.And(c)).Should().Be(a.Or(b).And(a.Or(c)));
    }

    [Test]
    public void Not_OfTwo_FollowsDeMorgan([Values] Truth a, [Values] Truth b)
    {
        a.And(b).Not().Should().Be(a.Not().Or(b.Not()));
        a.Or(b).Not().Should().Be(a.Not().And(b.Not()));
    }

    [Test]
    public void AndOrNot_WhenUnknownIsSettled_NeverChangeWhatWasSettled([Values] Truth a, [Values] Truth b, [Values(Truth.True, Truth.False)] Truth settled)
    {
        var (x, y) = (Settle(a), Settle(b));

        IsKept(a.And(b), x.And(y)).Should().BeTrue();
        IsKept(a.Or(b), x.Or(y)).Should().BeTrue();
        IsKept(a.Not(), x.Not()).Should().BeTrue();

        Truth Settle(Truth value) => value == Truth.Unknown ? settled : value;
    }

    [TestCase(true, Truth.True)]
    [TestCase(false, Truth.False)]
    public void Of_Boolean_IsSettled(bool value, Truth truth) => TruthTables.Of(value).Should().Be(truth);

    private static bool IsKept(Truth before, Truth after) => before == Truth.Unknown || before == after;
}
