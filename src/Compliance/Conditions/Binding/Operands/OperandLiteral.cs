using Compliance.Binding;

namespace Compliance.Conditions.Binding.Operands;

/// <summary>Finds where a value in arithmetic ends. Whether it is well written is for the reader of its type to say.</summary>
internal static class OperandLiteral
{
    private const int DateLength = 10;

    // Longest first, as 万 is the beginning of 万元.
    private static readonly (string Unit, LiteralShape Shape)[] Units =
    [
        ("%", LiteralShape.Percent),
        ("亿元", LiteralShape.Money), ("万元", LiteralShape.Money), ("亿", LiteralShape.Money), ("万", LiteralShape.Money), ("元", LiteralShape.Money),
        ("个月", LiteralShape.Duration), ("日", LiteralShape.Duration), ("年", LiteralShape.Duration),
        ("days", LiteralShape.Duration), ("day", LiteralShape.Duration),
        ("months", LiteralShape.Duration), ("month", LiteralShape.Duration),
        ("years", LiteralShape.Duration), ("year", LiteralShape.Duration),
    ];

    /// <summary>Finds the end of the value whose number begins at <paramref name="number"/>.</summary>
    public static (int End, LiteralShape Shape) Read(string text, int number)
    {
        if (number + DateLength <= text.Length
            && ScalarReading.TryDate(text.Substring(number, DateLength), out _)
            && (number + DateLength == text.Length || !char.IsAsciiDigit(text[number + DateLength])))
        {
            return (number + DateLength, LiteralShape.Date);
        }

        var end = number;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '_' or '.'))
        {
            end++;
        }

        if (number > 0 && text.AsSpan(0, number).TrimEnd().EndsWith("CNY", StringComparison.Ordinal))
        {
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            return (end, LiteralShape.Money);
        }

        var unit = end;
        while (unit < text.Length && text[unit] == ' ')
        {
            unit++;
        }

        foreach (var (word, shape) in Units)
        {
            if (text.AsSpan(unit).StartsWith(word, StringComparison.Ordinal) && !ContinuesWord(text, unit + word.Length, word))
            {
                return (unit + word.Length, shape);
            }
        }

        // A letter right after the digits is a wrong unit; it belongs to the value so that the message shows it.
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return (end, LiteralShape.Number);
    }

    /// <summary>Gets where a number begins after spaces, or <see langword="null"/> when none follows.</summary>
    public static int? NumberAfterSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at < text.Length && char.IsAsciiDigit(text[at]) ? at : null;
    }

    private static bool ContinuesWord(string text, int end, string unit) =>
        char.IsAsciiLetter(unit[^1]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end]);
}
