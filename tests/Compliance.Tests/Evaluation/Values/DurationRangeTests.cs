using Compliance.Evaluation.Values;
using Compliance.Facts.Time;

namespace Compliance.Tests.Evaluation.Values;

/// <summary>The days that a duration may be, held against the calendar.</summary>
internal sealed class DurationRangeTests
{
    [Test]
    public void Of_Months_HoldsEveryDistanceOfTheCalendar([Range(0, 30)] int months)
    {
        var range = Ranges.Of(new DurationValue(months, DurationUnit.Months, default));
        var (least, most) = (int.MaxValue, 0);
        for (var day = new DateOnly(1896, 1, 1); day.Year < 1908; day = day.AddDays(1))
        {
            var length = day.AddMonths(months).DayNumber - day.DayNumber;
            (least, most) = (Math.Min(least, length), Math.Max(most, length));
        }

        for (var day = new DateOnly(2000, 1, 1); day.Year < 2005; day = day.AddDays(1))
        {
            var length = day.AddMonths(months).DayNumber - day.DayNumber;
            (least, most) = (Math.Min(least, length), Math.Max(most, length));
        }

        range.Low.Should().BeLessThanOrEqualTo(least);
        range.High.Should().BeGreaterThanOrEqualTo(most);
        if (months <= 12)
        {
            range.Should().Be(new NumberRange(least, most));
        }
    }

    [Test]
    public void Of_OtherUnits_IsWhatTheyAreInDays()
    {
        Ranges.Of(new DurationValue(3, DurationUnit.Weeks, default)).Should().Be(NumberRange.Point(21));
        Ranges.Of(new DurationValue(36, DurationUnit.Hours, default)).Should().Be(NumberRange.Point(1.5m));
        Ranges.Of(new DurationValue(10, DurationUnit.WorkingDays, default)).Should().Be(new NumberRange(10, null));
    }
}
