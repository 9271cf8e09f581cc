using System.Globalization;
using Compliance.Text;

namespace Compliance.Facts;

/// <summary>A length of time in whole months and days; a year is twelve months.</summary>
public sealed class DurationValue(int months, int days, SourceSpan span) : FactValue(span)
{
    /// <summary>Gets the number of months, years included.</summary>
    public int Months { get; } = months;

    /// <summary>Gets the number of days.</summary>
    public int Days { get; } = days;

    /// <inheritdoc/>
    public override string Canonical => (Months, Days) switch
    {
        (0, _) => string.Create(CultureInfo.InvariantCulture, $"{Days} days"),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Months} months"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Months} months {Days} days"),
    };

    /// <inheritdoc/>
    public override LocalizedText Display => (Months, Days) switch
    {
        (0, _) => Text(Days, "日", "day"),
        (_, 0) when Months % 12 == 0 => Text(Months / 12, "年", "year"),
        (_, 0) => Text(Months, "个月", "month"),
        _ => new($"{Months}个月{Days}日", $"{Months} months {Days} days"),
    };

    private static LocalizedText Text(int count, string zh, string en) =>
        new($"{count}{zh}", count == 1 ? $"1 {en}" : $"{count} {en}s");
}
