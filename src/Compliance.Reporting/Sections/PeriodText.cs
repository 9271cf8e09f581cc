using System.Globalization;
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
        ({ } from, null) => new($"自 {Iso(from)} 起施行", $"in force from {Iso(from)}"),
        (null, { } until) => new($"施行至 {Iso(until)}", $"in force until {Iso(until)}"),
        ({ } from, { } until) => new($"{Iso(from)} 至 {Iso(until)} 施行", $"in force {Iso(from)} to {Iso(until)}"),
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
