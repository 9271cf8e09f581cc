using System.Globalization;
using Compliance.Authoring.Coverage.Boundaries;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Tests.Authoring.Coverage;

internal sealed class ThresholdStepTests
{
    [TestCase("100000", FactTypeKind.Money, "100001", "99999")]
    [TestCase("30", FactTypeKind.Percent, "30.1", "29.9")]
    [TestCase("2", FactTypeKind.Integer, "3", "1")]
    [TestCase("10", FactTypeKind.Decimal, "11", "9")]
    [TestCase("10.50", FactTypeKind.Decimal, "10.6", "10.4")]
    [TestCase("0.25", FactTypeKind.Decimal, "0.26", "0.24")]
    [TestCase("0", FactTypeKind.Decimal, "1", "-1")]
    public void Shift_Number_GoesOneStep(string value, FactTypeKind kind, string higher, string lower)
    {
        var number = new NumberValue(decimal.Parse(value, CultureInfo.InvariantCulture), kind, default);

        ThresholdStep.Shift(number, isHigher: true)!.Canonical.Should().Be(higher);
        ThresholdStep.Shift(number, isHigher: false)!.Canonical.Should().Be(lower);
    }

    [Test]
    public void Shift_Day_GoesOneDayAndStopsAtTheEndOfTime()
    {
        ThresholdStep.Shift(new DateValue(new DateOnly(2024, 2, 28), default), isHigher: true)!.Canonical.Should().Be("2024-02-29");
        ThresholdStep.Shift(new DateValue(DateOnly.MaxValue, default), isHigher: true).Should().BeNull();
        ThresholdStep.Shift(new DateValue(DateOnly.MinValue, default), isHigher: false).Should().BeNull();
    }

    [Test]
    public void Shift_Duration_GoesOneDayOrOneMonth()
    {
        ThresholdStep.Shift(new DurationValue(15, DurationUnit.Days, default), isHigher: true)!.Canonical.Should().Be("16 days");
        ThresholdStep.Shift(new DurationValue(120, DurationUnit.Months, default), isHigher: false)!.Canonical.Should().Be("119 months");
        ThresholdStep.Text(new DurationValue(15, DurationUnit.Days, default)).En.Should().Be("1 day");
        ThresholdStep.Text(new DurationValue(120, DurationUnit.Months, default)).En.Should().Be("1 month");
    }

    [TestCase(24, DurationUnit.Hours, "25 hours", "23 hours", "1 hour")]
    [TestCase(4, DurationUnit.Weeks, "29 days", "27 days", "1 day")]
    [TestCase(15, DurationUnit.WorkingDays, "16 working days", "14 working days", "1 working day")]
    [TestCase(2, DurationUnit.Years, "25 months", "23 months", "1 month")]
    public void Shift_Unit_GoesOneOfIt(int count, DurationUnit unit, string higher, string lower, string step)
    {
        var value = new DurationValue(count, unit, default);

        ThresholdStep.Shift(value, isHigher: true)!.Canonical.Should().Be(higher);
        ThresholdStep.Shift(value, isHigher: false)!.Canonical.Should().Be(lower);
        ThresholdStep.Text(value).En.Should().Be(step);
    }

    [Test]
    public void Shift_NoTimeAtAll_CannotBeLess() => ThresholdStep.Shift(new DurationValue(0, DurationUnit.Days, default), isHigher: false).Should().BeNull();

    [Test]
    public void Shift_Text_IsNoBoundary()
    {
        ThresholdStep.Has(FactType.Text).Should().BeFalse();
        ThresholdStep.Shift(new TextValue("a", default), isHigher: true).Should().BeNull();
    }
}
