using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Evaluation.Values;
using Compliance.Tests.Evaluation.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Evaluation.Values;

/// <summary>What is computed of ranges holds of every number in them.</summary>
internal sealed class NumberRangeTests
{
    private static readonly NumberRange OneToThree = new(1, 3);

    private static Arbitrary<(NumberRange A, decimal X, NumberRange B, decimal Y)> Pairs { get; } = Arb.From(
        from a in Within()
        from b in Within()
        select (a.Range, a.Number, b.Range, b.Number));

    [Test]
    public void Plus_Minus_AddBounds()
    {
        OneToThree.Plus(NumberRange.Point(2)).Should().Be(new NumberRange(3, 5));
        OneToThree.Minus(new NumberRange(1, 2)).Should().Be(new NumberRange(-1, 2));
        OneToThree.Plus(new NumberRange(1, null)).Should().Be(new NumberRange(2, null));
        OneToThree.Minus(new NumberRange(1, null)).Should().Be(new NumberRange(null, 2));
    }

    [Test]
    public void Times_NegativeFactor_SwapsBounds()
    {
        OneToThree.Times(NumberRange.Point(-2)).Should().Be(new NumberRange(-6, -2));
        new NumberRange(-1, 2).Times(new NumberRange(-3, 4)).Should().Be(new NumberRange(-6, 8));
    }

    [Test]
    public void Times_MissingBound_KeepsWhatIsCertain()
    {
        new NumberRange(2, null).Times(NumberRange.Point(3)).Should().Be(new NumberRange(6, null));
        NumberRange.Anything.Times(NumberRange.Point(0)).Should().Be(NumberRange.Point(0));
        NumberRange.Anything.Times(NumberRange.Point(3)).Should().Be(NumberRange.Anything);
        new NumberRange(2, null).Times(NumberRange.Point(-1)).Low.Should().BeNull();
    }

    [Test]
    public void Hull_Least_Greatest_OfOverlappingRanges()
    {
        OneToThree.Hull(new NumberRange(2, 5)).Should().Be(new NumberRange(1, 5));
        OneToThree.Least(new NumberRange(2, 5)).Should().Be(OneToThree);
        OneToThree.Greatest(new NumberRange(2, 5)).Should().Be(new NumberRange(2, 5));
        OneToThree.Least(NumberRange.Anything).Should().Be(new NumberRange(null, 3));
        OneToThree.Greatest(NumberRange.Anything).Should().Be(new NumberRange(1, null));
    }

    [Test]
    public void Arithmetic_TooLargeForADecimal_IsWithoutLimit()
    {
        var huge = NumberRange.Point(decimal.MaxValue);

        huge.Plus(NumberRange.Point(1)).High.Should().BeNull();
        huge.Times(NumberRange.Point(2)).Should().Be(NumberRange.Anything);
        new NumberRange(decimal.MaxValue, null).Times(NumberRange.Point(2)).Should().Be(new NumberRange(0, null));
    }

    [Test]
    public void IsPoint_OnlyOfOneNumber()
    {
        NumberRange.Point(0).IsPoint.Should().BeTrue();
        OneToThree.IsPoint.Should().BeFalse();
        NumberRange.Anything.IsPoint.Should().BeFalse();
    }

    [Test]
    public void Arithmetic_OfAnyRanges_HoldsWhatNumbersInThemGive() => PropertyCheck.Holds(Pairs, pair =>
    {
        var (a, x, b, y) = pair;
        return Outside(("+", a.Plus(b), x + y), ("-", a.Minus(b), x - y), ("*", a.Times(b), x * y))
            .Concat(Outside(("least", a.Least(b), Math.Min(x, y)), ("greatest", a.Greatest(b), Math.Max(x, y))))
            .Concat(Outside(("hull", a.Hull(b), x), ("hull", a.Hull(b), y)));
    });

    [Test]
    public void Test_OfAnyRanges_IsSettledOnlyAsNumbersInThemAre([Values] ComparisonOperator comparison) => PropertyCheck.Holds(Pairs, pair =>
    {
        var ranges = Ordering.Test(pair.A, pair.B, comparison);
        var numbers = Ordering.Test(NumberRange.Point(pair.X), NumberRange.Point(pair.Y), comparison);
        return ranges == Truth.Unknown || ranges == numbers ? [] : [$"{ranges} of the ranges, {numbers} of {pair.X} and {pair.Y}"];
    });

    [TestCase(ComparisonOperator.AtLeast, Truth.True, Truth.Unknown, Truth.False)]
    [TestCase(ComparisonOperator.MoreThan, Truth.Unknown, Truth.False, Truth.False)]
    [TestCase(ComparisonOperator.AtMost, Truth.Unknown, Truth.True, Truth.True)]
    [TestCase(ComparisonOperator.LessThan, Truth.False, Truth.Unknown, Truth.True)]
    [TestCase(ComparisonOperator.Equal, Truth.Unknown, Truth.Unknown, Truth.False)]
    [TestCase(ComparisonOperator.NotEqual, Truth.Unknown, Truth.Unknown, Truth.True)]
    public void Test_OneToThree_AgainstOneThreeAndFour(ComparisonOperator comparison, Truth one, Truth three, Truth four) =>
        new[] { 1, 3, 4 }.Select(n => Ordering.Test(OneToThree, NumberRange.Point(n), comparison)).Should().Equal(one, three, four);

    private static IEnumerable<string> Outside(params (string Name, NumberRange Range, decimal Number)[] results) => results
        .Where(r => r.Number < r.Range.Low || r.Number > r.Range.High)
        .Select(r => $"{r.Name}: {r.Number} is not in {r.Range}");

    // A number, and a range that holds it: from it down and up by some, or without a bound.
    private static Gen<(NumberRange Range, decimal Number)> Within() =>
        from number in Gen.Choose(-40, 40)
        from down in Gen.Choose(-1, 8)
        from up in Gen.Choose(-1, 8)
        let value = number / 4m
        select (new NumberRange(down < 0 ? null : value - down, up < 0 ? null : value + up), value);
}
