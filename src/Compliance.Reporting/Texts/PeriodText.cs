using Compliance.Law;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Formats the days in which something is in force.</summary>
public static class PeriodText
{
    /// <summary>Gets the days, both included; <see langword="null"/> where neither end is known.</summary>
    public static LocalizedText? Of(EffectivePeriod period) => (period.From, period.Until) switch
    {
        (null, null) => null,
        ({ } from, null) => new($"自{DayText.Of(from).Zh}起施行", $"in force from {IsoDay.Of(from)}"),
        (null, { } until) => new($"施行至{DayText.Of(until).Zh}", $"in force until {IsoDay.Of(until)}"),
        ({ } from, { } until) => new($"自{DayText.Of(from).Zh}起至{DayText.Of(until).Zh}止施行", $"in force {IsoDay.Of(from)} to {IsoDay.Of(until)}"),
    };
}
