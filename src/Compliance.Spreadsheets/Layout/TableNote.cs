using Compliance.Text;

namespace Compliance.Spreadsheets.Layout;

/// <summary>Recognises what people write below a table: notes, who filled it in.</summary>
internal static class TableNote
{
    /// <summary>Determines whether a row is one cell with such a word and a colon.</summary>
    public static bool Is(SheetRow row)
    {
        if (row.Cells is not [var only])
        {
            return false;
        }

        var key = TextEquality.KeyOf(only.Text);
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Array.IndexOf(LayoutWords.Notes, key[..colon].TrimEnd()) >= 0;
    }
}
