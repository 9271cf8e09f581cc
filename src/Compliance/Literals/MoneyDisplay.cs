using System.Globalization;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Literals;

/// <summary>An amount as people write it: 598亿元 where that is exact, and CNY 59,800,000,000.</summary>
internal static class MoneyDisplay
{
    private static readonly (decimal Size, string Name)[] Units = [(1_000_000_000_000m, "万亿"), (100_000_000m, "亿"), (10_000m, "万")];

    /// <summary>Gets an amount for a reader; the text can be read back as the same amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">Its currency; nought may be without one.</param>
    public static LocalizedText Of(decimal amount, Currency? currency)
    {
        var plain = amount.ToString("#,0.##########", CultureInfo.InvariantCulture);
        return currency is null
            ? LocalizedText.Same(plain)
            : new LocalizedText((InUnits(amount) ?? plain + " ") + currency.Unit.Zh, $"{currency.Unit.En} {plain}");
    }

    // Up to two places after the point: 1.25亿元 is read at a glance, 1.2345亿元 is not.
    private static string? InUnits(decimal amount)
    {
        foreach (var (size, name) in Units)
        {
            if (Math.Abs(amount) >= size && amount % (size / 100) == 0)
            {
                return (amount / size).ToString("0.##", CultureInfo.InvariantCulture) + name;
            }
        }

        return null;
    }
}
