using Compliance.Law;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>Formats the days in which something is in force.</summary>
internal static class PeriodText
{
    /// <summary>Gets the days, both included; <see langword="null"/> where neither end is known.</summary>
    public static LocalizedText? Of(EffectivePeriod period) => (period.From, period.Until) switch
    {
        (null, null) => null,
        ({ } from, null) => new($"自 {IsoDay.Of(from)} 起施行", $"in force from {IsoDay.Of(from)}"),
        (null, { } until) => new($"施行至 {IsoDay.Of(until)}", $"in force until {IsoDay.Of(until)}"),
        ({ } from, { } until) => new($"{IsoDay.Of(from)} 至 {IsoDay.Of(until)} 施行", $"in force {IsoDay.Of(from)} to {IsoDay.Of(until)}"),
    };
}
