using System.Globalization;
using Compliance.Binding;
using Compliance.Text;
using Compliance.Vocabularies;

namespace Compliance.Spreadsheets.Layout;

/// <summary>Recognises rows that add up others and are no things themselves.</summary>
internal static class TotalRow
{
    /// <summary>Determines whether a row says that it is a total.</summary>
    public static bool Is(SheetRow row) => row.Cells.Count > 0 && IsWord(row.Cells[0].Text);

    /// <summary>Finds a cell that no total has: a text.</summary>
    public static Cell? TextIn(SheetRow row, Vocabulary vocabulary) =>
        row.Cells.Skip(1).FirstOrDefault(c => !c.IsNumber && !IsNumber(TextEquality.KeyOf(c.Text), vocabulary) && !Placeholder.Is(c.Text));

    // A number in brackets says how many there are.
    private static bool IsWord(string text)
    {
        const int Longest = 12;
        var key = TextEquality.KeyOf(text).TrimEnd(':');
        var open = key.IndexOf('(', StringComparison.Ordinal);
        key = open > 0 && key[^1] == ')' ? key[..open].TrimEnd() : key;
        return key.Length <= Longest && (LayoutWords.Totals.Contains(key) || Array.Exists(LayoutWords.TotalEndings, e => key.EndsWith(e, StringComparison.Ordinal)));
    }

    private static bool IsNumber(string text, Vocabulary vocabulary)
    {
        var (first, last) = (text.AsSpan().IndexOfAnyInRange('0', '9'), text.AsSpan().LastIndexOfAnyInRange('0', '9'));
        if (first < 0)
        {
            return false;
        }

        var (before, behind) = (text[..first].Trim(' ', '-', '+'), text[(last + 1)..].Trim(' '));
        return decimal.TryParse(text.AsSpan(first, last + 1 - first), NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            && (before.Length == 0 || vocabulary.FindUnit(before) is { PowerOfTen: 0 })
            && (behind is "" or "%" || vocabulary.FindUnit(behind) is not null);
    }
}
