using System.Globalization;

namespace Compliance.Text;

/// <summary>The one spelling of a day in rules, declarations and reports: <c>yyyy-MM-dd</c> (ISO 8601), in every culture.</summary>
public static class IsoDay
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>Writes a day.</summary>
    /// <returns>Ten characters, such as <c>2026-11-01</c>.</returns>
    public static string Of(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Reads a day that is written in this spelling and no other.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day; the default where the text is none.</param>
    /// <returns>Whether the text is a day of the calendar.</returns>
    public static bool TryParse(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
