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
            else if (xml.IsMain("col") && xml.Truth("hidden"))
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

        return new Sheet(CellText.Clean(place.Sheet!), place, [.. _rows.OrderBy(r => r.Index)]) { Merged = _merged, FirstHidden = _firstHidden };
    }

    private void ReadRow(int row)
    {
        var isHidden = xml.Truth("hidden");
        if (xml.IsEmptyElement)
        {
            return;
        }

        var found = new List<Cell>();
        var column = -1;
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (!xml.IsMain("c"))
            {
                continue;
            }

            column = xml.GetAttribute("r") is { } name ? Parse(name).Column : column + 1;
            if (column >= MostColumns)
            {
                throw new InvalidDataException($"Row {row + 1} has too many columns.");
            }

            if (cells.Read(ReadCell(), new CellAddress(place, row, column)) is { Text.Length: > 0 } cell)
            {
                budget.Take(cell.Text.Length);
                found.Add(cell);
                _firstHidden ??= isHidden || _hiddenColumns.Exists(c => column >= c.First && column <= c.Last) ? cell : null;
            }
        }

        if (found.Count > 0)
        {
            _rows.Add(new SheetRow(row, found));
        }
    }

    private CellXml ReadCell()
    {
        var (type, style) = (xml.GetAttribute("t") ?? "n", xml.Number("s") ?? 0);
        string? value = null;
        var hasFormula = false;
        if (xml.IsEmptyElement)
        {
            return new CellXml(type, style, value, hasFormula);
        }

        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (xml.IsMain("is"))
            {
                value = OfficeXml.RunsOf(xml);
            }
            else if (xml.IsMain("f"))
            {
                hasFormula = true;
            }
            else if (xml.IsMain("v"))
            {
                value = string.Empty;
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && value is not null && xml.Depth == depth + 2)
            {
                value += xml.Value;
            }
        }

        return new CellXml(type, style, type == "str" && value is not null ? OfficeXml.Unescaped(value) : value, hasFormula);
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
