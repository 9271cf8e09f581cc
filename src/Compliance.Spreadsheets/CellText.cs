using System.Buffers;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Spreadsheets;

/// <summary>Brings the text of a cell to what a person would write in a declaration.</summary>
internal static class CellText
{
    private static readonly SearchValues<char> ErrorLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜÉÈÊÇÑÃÕÁÍÓÚ_/0¡¿.");

    /// <summary>Makes a cell of a text; one that cannot be trusted is reported.</summary>
    /// <returns>The cell; <see langword="null"/> where it is empty, or reported.</returns>
    public static Cell? Of(int column, string text, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (IsError(text))
        {
            diagnostics.Add(SpreadsheetDiagnostics.ErrorValue(span, text));
            return null;
        }

        return text.Length == 0 ? null : new Cell(column, text, span);
    }

    /// <summary>Makes line ends one, drops blanks around, and replaces what is half a character.</summary>
    public static string Clean(string text)
    {
        if (text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && text.AsSpan().IndexOfAny("\r\f\u0085\u2028\u2029") < 0)
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            whole.Append(rune);
        }

        return whole.ToString().Trim();
    }

    // What a formula that failed leaves behind, in any language (#REF!, #BEZUG!), and a number wider than its column (####).
    // "#N/A" is also what people write for "not known", and is read so.
    private static bool IsError(string text)
    {
        if (text is not ['#', _, _, ..])
        {
            return false;
        }

        var inner = text.AsSpan(1, text.Length - 2);
        return text == "#GETTING_DATA" || text.AsSpan().Trim('#').IsEmpty
            || (text[^1] is '!' or '?' && !inner.ContainsAnyExcept(ErrorLetters) && inner.ContainsAnyInRange('A', 'Z'));
    }
}
