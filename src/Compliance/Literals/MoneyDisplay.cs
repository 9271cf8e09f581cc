using System.Globalization;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Literals;

/// <summary>An amount as people write it: with a word of magnitude where that is exact, in English in digits with separators.</summary>
internal static class MoneyDisplay
{
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

    // Up to two places after the point: 1.25 hundred million is read at a glance, 1.2345 is not.
    private static string? InUnits(decimal amount)
    {
        foreach (var (size, name) in NumeralWords.Shown)
        {
            if (Math.Abs(amount) >= size && amount % (size / 100) == 0)
            {
                return (amount / size).ToString("0.##", CultureInfo.InvariantCulture) + name;
            }
        }

        return null;
    }
}
