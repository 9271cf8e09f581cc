using System.Globalization;
using Compliance.Evaluation.Values;
using Compliance.Tests.Evaluation.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Evaluation.Values;

/// <summary>Products are exact, or known to lie between two neighbours: nothing is rounded.</summary>
internal sealed class ExactProductTests
{
    private static Arbitrary<(decimal A, decimal B)> Pairs { get; } = Arb.From(
        from a in ArbMap.Default.GeneratorFor<decimal>()
        from b in ArbMap.Default.GeneratorFor<decimal>()
        select (a, b));

    [TestCase("10000000.01", "7.8012", "78012000.078012")]
    [TestCase("1.0000", "79228162514264337593543950335", "79228162514264337593543950335")]
    [TestCase("-0.5", "0.5", "-0.25")]
    [TestCase("0", "1.0000000000000000000000000001", "0")]
    public void TryOf_AProductOfFewDigits_IsExact(string a, string b, string product)
    {
        ExactProduct.TryOf(Number(a), Number(b), out var result).Should().BeTrue();

        result.Should().Be(Number(product));
        ExactProduct.Bounds(Number(a), Number(b)).Should().Be((Number(product), Number(product)));
    }

    [TestCase("99999999999999999.9999", "7.1234567891")]
    [TestCase("0.0000000000000000000000000001", "0.1")]
    [TestCase("-99999999999999999.9999", "7.1234567891")]
    public void TryOf_AProductOfTooManyDigits_LiesBetweenNeighbours(string a, string b)
    {
        ExactProduct.TryOf(Number(a), Number(b), out var rounded).Should().BeFalse();

        var (low, high) = ExactProduct.Bounds(Number(a), Number(b));
        low.Should().BeLessThan(rounded);
        high.Should().BeGreaterThan(rounded);
        NumberRange.Point(Number(a)).Times(NumberRange.Point(Number(b))).IsPoint.Should().BeFalse();
    }

    [Test]
    public void TryOf_TooGreat_IsNoNumber() => ExactProduct.TryOf(decimal.MaxValue, 2, out _).Should().BeFalse();

    [Test]
    public void Bounds_OfAnyProduct_HoldIt() => PropertyCheck.Holds(Pairs, pair =>
    {
        try
        {
            var (low, high) = ExactProduct.Bounds(pair.A, pair.B);
            var isExact = ExactProduct.TryOf(pair.A, pair.B, out var product);
            return isExact == (low == high) && low <= product && product <= high ? [] : [$"{pair.A} * {pair.B}: {low}..{high}"];
        }
        catch (OverflowException)
        {
            return [];
        }
    });

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
