using System.Globalization;
using Compliance.Authoring.Linting.Reasoning;
using Compliance.Law;

namespace Compliance.Tests.Linting;

internal sealed class DaySetTests
{
    [TestCase("2020-01-01..2020-01-31 2020-02-01..2020-02-29", "2020-01-01..2020-02-29", "")]
    [TestCase("2020-02-02..2020-02-29 2020-01-01..2020-01-31", "2020-01-01..2020-01-31, 2020-02-02..2020-02-29", "2020-02-01..2020-02-01")]
    [TestCase("2020-01-01.. 2020-02-01..2020-02-29", "2020-01-01..", "")]
    [TestCase("..2019-12-31 2021-01-01..", "..2019-12-31, 2021-01-01..", "2020-01-01..2020-12-31")]
    [TestCase("", "", "")]
    public void Of_Periods_JoinsThoseThatAdjoinAndFindsTheGaps(string periods, string joined, string gaps)
    {
        var days = Read(periods);

        days.ToString().Should().Be(joined);
        days.Gaps().ToString().Should().Be(gaps);
    }

    [TestCase("2020-01-01..2020-12-31", "2020-02-01..2020-02-29", "2020-01-01..2020-01-31, 2020-03-01..2020-12-31")]
    [TestCase("2020-01-01..", "2020-02-01..", "2020-01-01..2020-01-31")]
    [TestCase("2020-01-01..2020-12-31", "..2020-06-30", "2020-07-01..2020-12-31")]
    [TestCase("2020-01-01..2020-12-31", "2021-01-01..", "2020-01-01..2020-12-31")]
    [TestCase("2020-01-01..2020-12-31", "..", "")]
    public void Except_Days_LeavesTheRest(string days, string others, string rest) =>
        Read(days).Except(Read(others)).ToString().Should().Be(rest);

    [TestCase("2020-01-01..2020-12-31", "2020-12-31..", true)]
    [TestCase("2020-01-01..2020-12-31", "2021-01-01..", false)]
    [TestCase("2020-01-01..2020-12-31", "..2020-01-01", true)]
    [TestCase("2020-01-01..2020-12-31", "..2019-12-31", false)]
    public void Touches_Days_CountsBothEnds(string days, string others, bool expected) =>
        Read(days).Touches(Read(others)).Should().Be(expected);

    private static DaySet Read(string periods) => DaySet.Of(periods.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p =>
    {
        var ends = p.Split("..");
        return new EffectivePeriod(Day(ends[0]), Day(ends[1]));
    }));

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
