using System.Globalization;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Cuts a text to what a place can hold; the end says so, with the whole length in UTF-16 units.</summary>
internal static class CellText
{
    /// <summary>The most characters of a cell in Excel.</summary>
    public const int MostCharacters = 32_767;

    /// <summary>Gets the text, or its beginning with a remark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The most UTF-16 units, at least 100.</param>
    public static string Of(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var remark = new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"……（共 {text.Length} 个字符，未全部显示）"),
            string.Create(CultureInfo.InvariantCulture, $" ({text.Length} characters, cut here)")).In(Language.Both);

        // Never half a surrogate pair.
        var end = most - remark.Length;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), remark);
    }
}
