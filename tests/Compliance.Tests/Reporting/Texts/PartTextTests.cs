using Compliance.Findings;
using Compliance.Reporting.Texts;

namespace Compliance.Tests.Reporting.Texts;

/// <summary>The days of a finding as readers write them.</summary>
internal sealed class PartTextTests
{
    [TestCase("2026-04-01", "2026-08-31", "自2026年4月1日起至2026年8月31日止", "2026-04-01 to 2026-08-31")]
    [TestCase("2026-04-01", "2026-04-01", "2026年4月1日", "2026-04-01")]
    [TestCase("2026-04-01", null, "自2026年4月1日起", "from 2026-04-01")]
    [TestCase(null, "2026-08-31", "至2026年8月31日止", "until 2026-08-31")]
    [TestCase(null, null, "2026年11月1日当日", "on 2026-11-01")]
    public void Of_Days_AreWrittenAsLegalTextsWriteThem(string? from, string? until, string zh, string en)
    {
        var days = PartText.Of(Part(from, until, isCertain: true));

        (days.Zh, days.En).Should().Be((zh, en));
    }

    [Test]
    public void Of_DaysInWhichItMayNotHaveExisted_SaysSo() =>
        PartText.Of(Part(null, "2026-08-31", isCertain: false)).Zh.Should().Be("至2026年8月31日止；是否存续未申报");

    private static EvaluatedPeriod Part(string? from, string? until, bool isCertain) =>
        new(Day(from), Day(until), new DateOnly(2026, 11, 1), [], isCertain);

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
