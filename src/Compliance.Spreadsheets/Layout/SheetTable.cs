using Compliance.Diagnostics;
using Compliance.Spreadsheets.Mapping;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Spreadsheets.Layout;

/// <summary>Where the table of a sheet is: lines above it, one or two lines of heads, its rows.</summary>
internal sealed class SheetTable
{
    // A register has a title, perhaps a unit and a date, before its heads.
    private const int MostLinesAbove = 20;

    private readonly Sheet _sheet;
    private readonly Vocabulary _vocabulary;
    private readonly RecordType? _type;
    private readonly SheetMapping? _mapping;
    private readonly DiagnosticBag _diagnostics;

    private SheetTable(Sheet sheet, Vocabulary vocabulary, RecordType? type, SheetMapping? mapping, DiagnosticBag diagnostics)
    {
        _sheet = sheet;
        _vocabulary = vocabulary;
        _type = type;
        _mapping = mapping;
        _diagnostics = diagnostics;
    }

    /// <summary>Gets the heads, from left to right.</summary>
    public IReadOnlyList<Head> Heads { get; private set; } = [];

    /// <summary>Gets the rows below the heads.</summary>
    public IReadOnlyList<SheetRow> Rows { get; private set; } = [];

    /// <summary>Gets the unit of amounts that a line above states.</summary>
    public string? Unit { get; private set; }

    /// <summary>Finds the table of a sheet that is not empty.</summary>
    public static SheetTable Find(Sheet sheet, Vocabulary vocabulary, RecordType? type, SheetMapping? mapping, DiagnosticBag diagnostics)
    {
        var table = new SheetTable(sheet, vocabulary, type, mapping, diagnostics);
        var at = table.HeadRow();
        table.Heads = table.HeadsOf(at, out var lines);
        table.Rows = [.. sheet.Rows.Skip(at + lines)];
        table.ReadLinesAbove(at);
        return table;
    }

    /// <summary>Finds the field of a head: that of the mapping, else the one it names.</summary>
    /// <returns>The field, one without a path for a column that is not read; <see langword="null"/> for an unknown one.</returns>
    public static ColumnField? FieldOf(string head, Vocabulary vocabulary, RecordType? type, SheetMapping? mapping)
    {
        if (mapping is null || !mapping.Columns.TryGetValue(head, out var written))
        {
            return ColumnField.Of(head, type, vocabulary);
        }

        return written is null ? new ColumnField([], Type: null, Unit: null)
            : ColumnField.Of(written, type, vocabulary) is { } field ? field with { Unit = field.Unit ?? HeadUnit.Split(head, vocabulary).Unit }
            : null;
    }

    // The first row most of whose cells name fields; else the first row, whose names are then reported.
    private int HeadRow()
    {
        if (_mapping?.HeadRow is { } number)
        {
            for (var i = 0; i < _sheet.Rows.Count; i++)
            {
                if (_sheet.Rows[i].Index >= number - 1)
                {
                    return i;
                }
            }
        }

        for (var i = 0; i < Math.Min(MostLinesAbove, _sheet.Rows.Count); i++)
        {
            var heads = HeadsOf(i, out _);
            var known = heads.Count(h => FieldOf(h.Text, _vocabulary, _type, _mapping) is not null);
            if (known > 0 && 2 * known >= heads.Count && (_type is not null || i == 0))
            {
                return i;
            }
        }

        return 0;
    }

    // A head that spans several columns stands above those of each of them.
    private List<Head> HeadsOf(int at, out int lines)
    {
        var upper = _sheet.Rows[at];
        lines = 1;
        var wide = _sheet.Merged.Where(m => m.FirstRow == upper.Index && m.LastRow == upper.Index && m.LastColumn > m.FirstColumn && upper[m.FirstColumn] is not null).ToList();
        var lower = at + 1 < _sheet.Rows.Count && _sheet.Rows[at + 1].Index == upper.Index + 1 ? _sheet.Rows[at + 1] : null;
        if (wide.Count == 0 || lower is null || upper.Cells.Count == wide.Count && wide.Count == 1)
        {
            return [.. upper.Cells.Select(c => new Head(c, c.Text))];
        }

        var heads = new List<Head>();
        foreach (var column in upper.Cells.Concat(lower.Cells).Select(c => c.Column).Distinct().Order())
        {
            var group = wide.Where(m => column >= m.FirstColumn && column <= m.LastColumn).Select(m => upper[m.FirstColumn]).FirstOrDefault();
            var own = lower[column];
            if (own is null || group is null)
            {
                var cell = upper[column] ?? own!;
                heads.Add(new Head(cell, cell.Text));
            }
            else
            {
                heads.Add(new Head(own, $"{group.Text}.{own.Text}"));
            }
        }

        // The row below a head that only spans its columns is no head but an item.
        if (!heads.Exists(h => lower.Cells.Contains(h.Cell) && FieldOf(h.Text, _vocabulary, _type, _mapping) is not null))
        {
            return [.. upper.Cells.Select(c => new Head(c, c.Text))];
        }

        lines = 2;
        return heads;
    }

    private void ReadLinesAbove(int at)
    {
        foreach (var row in _sheet.Rows.Take(at).Where(LooksLikeItem))
        {
            _diagnostics.Add(SpreadsheetDiagnostics.RowAbove(row.Cells[0].Span, Heads[0].Cell.Span));
        }

        var above = _sheet.Rows.Take(at).SelectMany(r => r.Cells).ToList();
        foreach (var cell in above)
        {
            switch (HeadUnit.OfTable(cell.Text, _vocabulary))
            {
                case "":
                    _diagnostics.Add(SpreadsheetDiagnostics.UnknownUnit(cell.Span, cell.Text));
                    break;
                case { } unit:
                    Unit = unit;
                    break;
            }
        }

        if (above.Count > 0)
        {
            _diagnostics.Add(SpreadsheetDiagnostics.LinesAbove(above[0].Span, string.Join(' ', above.Select(c => c.Text)), Heads[0].Cell.Span));
        }
    }

    // Titles, units and dates stand alone, in merged cells or behind a colon; an item has values below its heads, and not only names.
    private bool LooksLikeItem(SheetRow row)
    {
        var values = row.Cells.Where(c => c.Text.AsSpan().IndexOfAny(':', '：') < 0 && !_sheet.Merged.Any(m => m.Contains(row.Index, c.Column))).ToList();
        return values.Count > 1 && values.Exists(c => Heads.FirstOrDefault(h => h.Cell.Column == c.Column) is { } head
            && FieldOf(head.Text, _vocabulary, _type, _mapping) is { Path.Length: > 0, Type: { Kind: not FactTypeKind.Text } });
    }
}
