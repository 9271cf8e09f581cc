using Compliance.Reporting.Pictures;

namespace Compliance.Tests.Reporting.Pictures;

internal sealed class TimeScaleTests
{
    [TestCase("2024-01-01", "2024-03-01")]
    [TestCase("2019-05-01", "2026-11-01")]
    [TestCase("2026-11-01", "2026-11-01")]
    [TestCase("0001-01-01", "9999-12-31")]
    public void Of_Days_HoldsThemAllAndMarksAFew(string first, string last)
    {
        var (from, until) = (DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture));
        var scale = TimeScale.Of([from, until]);

        scale.From.Should().BeOnOrBefore(from);
        scale.Until.Should().BeOnOrAfter(until);
        scale.Ticks().Count().Should().BeInRange(1, 8);
        scale.Ticks().Should().OnlyContain(t => t.Day >= scale.From && t.Day <= scale.Until);
    }

    [Test]
    public void Of_ADayOutside_IsAtTheEdge()
    {
        var scale = new TimeScale(new(2024, 1, 1), new(2025, 1, 1));

        scale.Of(new DateOnly(2020, 1, 1)).Should().Be(0);
        scale.Of(new DateOnly(2030, 1, 1)).Should().Be(100);
    }

    [Test]
    public void Ticks_OfYears_AreNamedByTheYear() =>
        new TimeScale(new(2019, 6, 1), new(2026, 6, 1)).Ticks().Select(t => t.Name).Should().Equal("2020", "2022", "2024", "2026");
}
