using Compliance.Diagnostics;
using Compliance.Facts.Parsing;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Declarations.Tables;

/// <summary>Reads a cell that holds the history of a field: <c>since 2023-01-01: 45; since 2024-07-01: 60</c>.</summary>
internal static class CellHistory
{
    private static readonly char[] Ends = [.. TableColumns.Separators, ' '];

    /// <summary>Reads a history into the node that a declaration file has for it.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isText">Whether the field holds text, which may itself begin with such words: then the cell must begin with a whole day and a colon.</param>
    /// <param name="read">Reads one value and its place.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <returns>The values by day; <see langword="null"/> where the cell holds one value.</returns>
    public static LocatedNode? Read(TableCell cell, bool isText, Func<string, SourceSpan, LocatedNode> read, DiagnosticBag diagnostics)
    {
        if (isText && !BeginsWithDay(cell.Text))
        {
            return null;
        }

        var starts = Starts(cell.Text);
        if (starts.Count == 0)
        {
            return null;
        }

        var entries = new List<MappingEntry>(starts.Count);
        if (starts[0] > 0)
        {
            diagnostics.Add(TableDiagnostics.ValueWithoutDay(Part(cell, 0, starts[0]), cell.Text[..starts[0]].TrimEnd(Ends)));
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : cell.Text.Length;
            var part = cell.Text[starts[i]..end].TrimEnd(Ends);
            var span = Part(cell, starts[i], part.Length);
            var colon = part.AsSpan().IndexOfAny(':', '：');
            if (colon < 0)
            {
                diagnostics.Add(TableDiagnostics.DayWithoutValue(span, part));
                continue;
            }

            var key = part[..colon].TrimEnd();
            var value = part[(colon + 1)..].TrimStart();
            entries.Add(new MappingEntry(
                new ScalarNode(KeyOf(key), ScalarStyle.Plain, Part(cell, starts[i], key.Length)),
                value.Length == 0 ? new ScalarNode(value, ScalarStyle.Plain, span) : read(value, Part(cell, starts[i] + part.Length - value.Length, value.Length))));
        }

        return entries.Count == 0 ? new ScalarNode(string.Empty, ScalarStyle.Plain, cell.Span) : new MappingNode([.. entries], cell.Span);
    }

    private static string KeyOf(string key) =>
        Marker(key) == 0 ? HistoryText.Initially.Id
        : key[0] == TimeWords.Since ? key
        : HistoryText.English + key[HistoryText.English.Length..];

    // A reader of tables may give a cell any place; one that holds its text has parts.
    private static SourceSpan Part(TableCell cell, int start, int length) => cell.Span.Length == cell.Text.Length ? cell.Span.Slice(start, length) : cell.Span;

    // Where "since" and a digit stand, at the beginning or after a separator.
    private static List<int> Starts(string text)
    {
        var starts = new List<int>();
        var isFirst = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (isFirst && (Marker(text.AsSpan(i)) > 0 || IsInitially(text.AsSpan(i))))
            {
                starts.Add(i);
            }

            isFirst = Array.IndexOf(TableColumns.Separators, text[i]) >= 0 || (isFirst && text[i] == ' ');
        }

        // The value before all days is one of a history only beside a day.
        return starts.Exists(s => Marker(text.AsSpan(s)) > 0) ? starts : [];
    }

    // Whether the word for the value before all days stands, with a colon.
    private static bool IsInitially(ReadOnlySpan<char> text)
    {
        var rest = text.StartsWith(HistoryText.Initially.Id, StringComparison.OrdinalIgnoreCase) ? text[HistoryText.Initially.Id.Length..]
            : text.StartsWith(HistoryText.Initially.Zh, StringComparison.Ordinal) ? text[HistoryText.Initially.Zh.Length..]
            : [];
        rest = rest.TrimStart(' ');
        return rest.Length > 0 && rest[0] is ':' or '：';
    }

    // How long the word and the blanks after it are, where a digit follows; 0 where it does not stand.
    private static int Marker(ReadOnlySpan<char> text)
    {
        var length = text.StartsWith(HistoryText.English, StringComparison.OrdinalIgnoreCase) ? HistoryText.English.Length : text.Length > 0 && text[0] == TimeWords.Since ? 1 : 0;
        while (length > 0 && length < text.Length && text[length] == ' ')
        {
            length++;
        }

        return length > 0 && length < text.Length && char.IsAsciiDigit(text[length]) ? length : 0;
    }

    private static bool BeginsWithDay(string text)
    {
        var start = Marker(text);
        if (start == 0 || text.Length < start + IsoDay.Length || !IsoDay.TryParse(text.Substring(start, IsoDay.Length), out _))
        {
            return false;
        }

        var rest = text.AsSpan(start + IsoDay.Length).TrimStart(' ').TrimStart(TimeWords.Behind).TrimStart(' ');
        return rest.Length > 0 && rest[0] is ':' or '：';
    }
}
