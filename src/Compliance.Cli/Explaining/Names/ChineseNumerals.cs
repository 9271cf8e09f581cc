using System.Globalization;
using System.Text;
using Compliance.Authoring.Coverage.Quotations;

namespace Compliance.Cli.Explaining.Names;

/// <summary>Articles as they are cited in Chinese numerals.</summary>
internal static class ChineseNumerals
{
    /// <summary>Writes each number in Chinese numerals in digits; all else stays.</summary>
    public static string InDigits(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && ChineseNumber.IsNumeral(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                result.Append(ChineseNumber.Read(text.AsSpan(start, i - start)).ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                result.Append(text[i++]);
            }
        }

        return result.ToString();
    }
}
