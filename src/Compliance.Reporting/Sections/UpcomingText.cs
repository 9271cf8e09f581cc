using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>Formats what is upcoming, for all formats.</summary>
internal static class UpcomingText
{
    /// <summary>Gets the heading of the list.</summary>
    public static LocalizedText Heading { get; } = new("即将发生", "Upcoming");

    /// <summary>Gets how far it was looked ahead, the days of the horizon and its last day, and how many there are; <see langword="null"/> where no later day was examined.</summary>
    public static LocalizedText? Horizon(ComplianceReport report)
    {
        if (report.Horizon is not { } last)
        {
            return null;
        }

        var (days, until) = (last.DayNumber - report.AsOf.DayNumber, DayText.Of(last));
        return new(
            string.Create(CultureInfo.InvariantCulture, $"预警期{days}日，至{until.Zh}止：{Count(report).Zh}"),
            string.Create(CultureInfo.InvariantCulture, $"{Count(report).En} within {days} {(days == 1 ? "day" : "days")}, until {until.En}"));
    }

    /// <summary>Gets what such a finding is on the day of the judgement.</summary>
    public static LocalizedText Remark { get; } = new(
        "除时间经过外，申报事项均无变化的，自所示之日起构成违规或者需复核；判断日尚不构成，不计入合计。",
        "If nothing changes but the day, these become breaches on the day shown. They are none on the day judged, and are not counted.");

    /// <summary>Gets from when on it is to be expected.</summary>
    public static LocalizedText Day(Finding finding)
    {
        var days = PartText.Of(finding.Part);
        return new($"即将发生（{days.Zh}）", $"Upcoming ({days.En})");
    }

    private static LocalizedText Count(ComplianceReport report) => report.Upcoming.Length == 0
        ? new("无", "none")
        : new(string.Create(CultureInfo.InvariantCulture, $"{report.Upcoming.Length}项"), report.Upcoming.Length.ToString(CultureInfo.InvariantCulture));
}
