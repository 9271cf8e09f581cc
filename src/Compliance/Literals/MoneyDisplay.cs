using System.Globalization;
using Compliance.Text;

namespace Compliance.Literals;

/// <summary>An amount as people write it: 598亿元 where that is exact, and CNY 59,800,000,000.</summary>
internal static class MoneyDisplay
{
    private static readonly (decimal Size, string Name)[] Units = [(1_000_000_000_000m, "万亿元"), (100_000_000m, "亿元"), (10_000m, "万元")];

    /// <summary>Gets an amount in yuan for a reader; the text can be read back as the same amount.</summary>
    public static LocalizedText Of(decimal yuan)
    {
        var plain = yuan.ToString("#,0.##########", CultureInfo.InvariantCulture);
        return new LocalizedText(InUnits(yuan) ?? $"{plain} 元", $"CNY {plain}");
    }

    // Up to two places after the point: 1.25亿元 is read at a glance, 1.2345亿元 is not.
    private static string? InUnits(decimal yuan)
    {
        foreach (var (size, name) in Units)
        {
            if (Math.Abs(yuan) >= size && yuan % (size / 100) == 0)
            {
                return (yuan / size).ToString("0.##", CultureInfo.InvariantCulture) + name;
            }
        }

        return null;
    }
}
