using System.Globalization;

namespace Compliance.Text.Cultures;

/// <summary>The words of days in both languages of the tool.</summary>
public static class DateWords
{
    /// <summary>Gets what stands behind the numbers of a date in Chinese.</summary>
    public static ReadOnlySpan<char> Signs => ['年', '月', '日', '号'];

    /// <summary>Gets what stands behind a number of days.</summary>
    public static IReadOnlyList<string> Units { get; } = ["d", "days", "day", "日", "天"];

    /// <summary>Says a day: in Chinese as legal texts write it, in English as ISO 8601 does.</summary>
    public static LocalizedText Of(DateOnly day) => new(string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日"), IsoDay.Of(day));
}
