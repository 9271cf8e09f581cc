using System.Text;

namespace Compliance.Authoring.Coverage.Quotations;

/// <summary>Compares a quotation with a registered text: literally, punctuation and widths included.</summary>
internal static class QuotationComparison
{
    private const char Ellipsis = '…';

    /// <summary>Determines whether a quotation quotes anything: a letter or a digit; a full stop stands in every law.</summary>
    public static bool HasWords(string quote) => quote.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    /// <summary>Finds where a quotation departs from a text. Its parts, between ellipses, must stand in the text one after the other.</summary>
    /// <returns>The place; <see langword="null"/> when the quotation stands.</returns>
    public static Departure? Find(string quote, string wording)
    {
        var position = 0;
        for (var start = 0; start < quote.Length;)
        {
            var end = quote.IndexOf(Ellipsis, start) is >= 0 and var dots ? dots : quote.Length;
            var part = quote[start..end];
            var found = wording.IndexOf(part, position, StringComparison.Ordinal);
            if (found < 0)
            {
                return DepartureOf(part, start, wording, position);
            }

            position = found + part.Length;
            start = end + 1;
        }

        return null;
    }

    // The longest beginning of the part that stands in the text shows where they part.
    private static Departure DepartureOf(string part, int start, string wording, int position)
    {
        var (common, at) = (0, -1);
        for (var length = 1; length < part.Length; length++)
        {
            var found = wording.IndexOf(part[..length], position, StringComparison.Ordinal);
            if (found < 0)
            {
                break;
            }

            (common, at) = (length, found + length);
        }

        return new Departure(start + common, at < 0 ? string.Empty : Line(wording[at..]));
    }

    private static string Line(string text) => text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? text[..end] : text;
}
