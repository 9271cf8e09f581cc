using System.Globalization;
using Compliance.Text.Cultures;

namespace Compliance.Text;

/// <summary>The spelling of a number of days that is set beside declarations, such as a horizon: <c>90d</c>, <c>90 days</c>, and in Chinese.</summary>
public static class DayCount
{
    /// <summary>The greatest number: ten years.</summary>
    public const int Greatest = 3660;

    /// <summary>Gets the units, one of which stands behind the number.</summary>
    public static IReadOnlyCollection<string> Units => DateWords.Units;

    /// <summary>Gets what to write where a text is no number of days.</summary>
    public static LocalizedText Advice { get; } = new(
        string.Create(CultureInfo.InvariantCulture, $"写 1 至 {Greatest} 的天数，例如 90日 或 90d。"),
        string.Create(CultureInfo.InvariantCulture, $"Write 1 to {Greatest} days, as 90d or 90 days."));

    /// <summary>Reads a number of days. The unit must be written: a bare number could be months.</summary>
    /// <param name="text">The text.</param>
    /// <param name="days">The number, from 1 to <see cref="Greatest"/>; 0 where the text is none.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse(string? text, out int days)
    {
        days = 0;
        var unit = DateWords.Units.FirstOrDefault(u => text?.EndsWith(u, StringComparison.Ordinal) == true);
        return unit is not null
            && int.TryParse(text.AsSpan()[..^unit.Length].TrimEnd(' '), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= 1 and <= Greatest
            && (days = number) > 0;
    }
}
