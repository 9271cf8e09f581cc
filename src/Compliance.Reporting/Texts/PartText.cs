using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Formats the days of a part, both ends included, for readers.</summary>
internal static class PartText
{
    /// <summary>Gets the days, in English as 2026-04-01 to 2026-08-31, and a remark where it is not declared whether the subject existed then.</summary>
    public static LocalizedText Of(EvaluatedPeriod part)
    {
        var doubt = part.IsCertain ? new LocalizedText(string.Empty, string.Empty) : new("；是否存续未申报", "; whether it existed then is not declared");
        var days = (First(part), Last(part)) switch
        {
            (null, null) => On(DayText.Of(part.LawDay)),
            (null, { } until) => new LocalizedText($"至{until.Zh}止", $"until {until.En}"),
            ({ } from, null) => new LocalizedText($"自{from.Zh}起", $"from {from.En}"),
            ({ } from, { }) when part.From == part.Until => from,
            ({ } from, { } until) => new LocalizedText($"自{from.Zh}起至{until.Zh}止", $"{from.En} to {until.En}"),
        };
        return new($"{days.Zh}{doubt.Zh}", $"{days.En}{doubt.En}");
    }

    private static LocalizedText On(LocalizedText day) => new($"{day.Zh}当日", $"on {day.En}");

    private static LocalizedText? First(EvaluatedPeriod part) => part.From is { } day ? DayText.Of(day) : null;

    private static LocalizedText? Last(EvaluatedPeriod part) => part.Until is { } day ? DayText.Of(day) : null;
}
