using System.Xml;

namespace Compliance.Spreadsheets.Workbooks;

/// <summary>Reads the cells of a sheet, and which of them are merged or hidden.</summary>
internal sealed class SheetXmlReader(XmlReader xml, SheetPlace place, CellReader cells, WorkbookBudget budget)
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    private readonly List<SheetRow> _rows = [];
    private readonly List<CellRange> _merged = [];
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private Cell? _firstHidden;
    private bool _hidesZeros;
    private bool _hidesRows;

    /// <summary>Reads the sheet.</summary>
    public Sheet Read()
    {
        var row = -1;
        while (xml.Read())
        {
            if (xml.IsMain("row"))
            {
                row = xml.Number("r") - 1 ?? row + 1;
                if (row >= MostRows)
                {
                    throw new InvalidDataException($"There is no row {row + 1}.");
                }

                ReadRow(row);
            }
            else if (xml.IsMain("sheetView"))
            {
                _hidesZeros |= xml.GetAttribute("showZeros") is "0" or "false" or "off";
            }
            else if (xml.IsMain("sheetFormatPr"))
            {
                _hidesRows = xml.Truth("zeroHeight");
            }
            else if (xml.IsMain("col") && (xml.Truth("hidden") || xml.IsZero("width")))
            {
                _hiddenColumns.Add((xml.Number("min") - 1 ?? 0, xml.Number("max") - 1 ?? 0));
            }
            else if (xml.IsMain("mergeCell") && xml.GetAttribute("ref") is { } range)
            {
                budget.Take(0);
                var ends = range.Split(':');
                var (first, last) = (Parse(ends[0]), Parse(ends[^1]));
                _merged.Add(new CellRange(first.Row, first.Column, last.Row, last.Column));
            }
        }

        _rows.Sort((a, b) => a.Index.CompareTo(b.Index));
        for (var i = 1; i < _rows.Count; i++)
        {
            if (_rows[i].Index == _rows[i - 1].Index)
            {
                throw new InvalidDataException($"The sheet '{place.Sheet}' has the row {_rows[i].Index + 1} twice.");
            }
        }

        return new Sheet(CellText.Clean(place.Sheet!), place, _rows) { Merged = _merged, FirstHidden = _firstHidden };
    }

    private void ReadRow(int row)
    {
        var isHidden = xml.Truth("hidden") || xml.IsZero("ht") || (_hidesRows && xml.GetAttribute("hidden") is null && xml.GetAttribute("ht") is null);
        if (xml.IsEmptyElement)
        {
            return;
        }

        var found = new List<Cell>();
        var column = -1;
        var isSorted = true;
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (!xml.IsMain("c"))
            {
                continue;
            }

            column = xml.GetAttribute("r") is { } name ? ColumnIn(name, row) : column + 1;
            if (column >= MostColumns)
            {
                throw new InvalidDataException($"Row {row + 1} has too many columns.");
            }

            isSorted &= found.Count == 0 || found[^1].Column < column;

            if (cells.Read(ReadCell(), new CellAddress(place, row, column), _hidesZeros) is { Text.Length: > 0 } cell)
            {
                budget.Take(cell.Text.Length);
                found.Add(cell);
                _firstHidden ??= isHidden || (_hiddenColumns.Count > 0 && _hiddenColumns.Exists(c => column >= c.First && column <= c.Last)) ? cell : null;
            }
        }

        if (found.Count > 0)
        {
            _rows.Add(new SheetRow(row, isSorted ? found.ToArray() : Sorted(found)));
        }
    }

    private static string Joined(string text, string more) => text.Length + more.Length > OfficeXml.LongestText ? throw new TooLargeException() : text + more;

    // Programs show one of two cells in one place, and not all of them the same.
    private Cell[] Sorted(List<Cell> cells)
    {
        Cell[] sorted = [.. cells.OrderBy(c => c.Column)];
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Column == sorted[i - 1].Column)
            {
                throw new InvalidDataException($"The sheet '{place.Sheet}' has the cell {sorted[i].Span.File!.CellName} twice.");
            }
        }

        return sorted;
    }

    private static int ColumnIn(string name, int row) => Parse(name) is var (itsRow, column) && itsRow == row
        ? column
        : throw new InvalidDataException($"Row {row + 1} holds the cell {name}.");

    private CellXml ReadCell()
    {
        var (type, style) = (xml.GetAttribute("t") ?? "n", xml.Number("s") ?? 0);
        string? value = null;
        string? formula = null;
        if (xml.IsEmptyElement)
        {
            return new CellXml(type, style, value, formula);
        }

        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (xml.IsMain("is"))
            {
                value = OfficeXml.RunsOf(xml);
            }
            else if (xml.IsMain("f"))
            {
                formula = TextOf();
            }
            else if (xml.IsMain("v"))
            {
                value = TextOf();
            }
        }

        return new CellXml(type, style, type == "str" && value is not null ? OfficeXml.Unescaped(value) : value, formula);
    }

    // The text of an element that holds nothing else. The reader ends on the end of the element.
    private string TextOf()
    {
        var text = string.Empty;
        if (!xml.IsEmptyElement)
        {
            for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
            {
                text = !OfficeXml.IsText(xml) ? text : text.Length == 0 ? OfficeXml.ValueOf(xml) : Joined(text, OfficeXml.ValueOf(xml));
            }
        }

        return text;
    }

    private static (int Row, int Column) Parse(string name)
    {
        var column = 0;
        var at = 0;
        for (; at < name.Length && char.IsAsciiLetter(name[at]) && at <= 3; at++)
        {
            column = (column * 26) + (char.ToUpperInvariant(name[at]) - 'A' + 1);
        }

        return at > 0 && int.TryParse(name.AsSpan(at), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var row) && row > 0
            ? (row - 1, column - 1)
            : throw new InvalidDataException($"'{name}' names no cell.");
    }
}
