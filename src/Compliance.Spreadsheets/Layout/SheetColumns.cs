using System.Collections.Immutable;
using Compliance.Declarations.Tables;
using Compliance.Diagnostics;
using Compliance.Spreadsheets.Mapping;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Spreadsheets.Layout;

/// <summary>The columns of a sheet: which holds which field, and what its cells say of it.</summary>
internal sealed class SheetColumns
{
    private readonly Dictionary<int, (ColumnField? Field, Head Head)> _columns = [];
    private readonly Dictionary<int, (Cell First, int Count)> _shortened = [];
    private readonly string? _unit;
    private readonly DiagnosticBag _diagnostics;
    private readonly Vocabulary _vocabulary;

    /// <summary>Reads the heads.</summary>
    public SheetColumns(SheetTable table, Vocabulary vocabulary, RecordType? type, SheetMapping? mapping, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _vocabulary = vocabulary;
        _unit = table.Unit;
        foreach (var head in table.Heads)
        {
            _columns.TryAdd(head.Cell.Column, (SheetTable.FieldOf(head.Text, vocabulary, type, mapping), head));
        }

        // An unknown head keeps its name, and is reported where the table is read.
        Heads =
        [
            .. _columns.Where(c => c.Value.Field is not { Path.Length: 0 }).OrderBy(c => c.Key).Select(c => new TableCell(
                c.Key,
                c.Value.Field is { } field ? string.Join('.', field.Path) : mapping?.Columns.GetValueOrDefault(c.Value.Head.Text) ?? c.Value.Head.Text,
                c.Value.Head.Cell.Span)),
        ];
    }

    /// <summary>Gets the heads of the columns that are read, each with the path of its field.</summary>
    public ImmutableArray<TableCell> Heads { get; }

    /// <summary>Counts the fields whose columns lie in a range.</summary>
    public int CountIn(CellRange range) => _columns.Count(c => c.Key >= range.FirstColumn && c.Key <= range.LastColumn && c.Value.Field is { Path.Length: > 0 });

    /// <summary>Gets the cells of a row that are read. A cell without a head stays, and is reported where the table is read.</summary>
    public ImmutableArray<TableCell> Row(SheetRow row) =>
    [
        .. row.Cells
            .Where(c => !_columns.TryGetValue(c.Column, out var column) || column.Field is not { Path.Length: 0 })
            .Select(c => new TableCell(c.Column, _columns.TryGetValue(c.Column, out var column) && column.Field is { } field ? TextOf(c, field) : c.Text, c.Span)),
    ];

    /// <summary>Reports, once for each column, cells that show less than they hold.</summary>
    public void Finish()
    {
        foreach (var (_, (first, count)) in _shortened.OrderBy(c => c.Key))
        {
            _diagnostics.Add(SpreadsheetDiagnostics.ShownShort(first, count));
        }
    }

    // A number, a day or a duration is what the cell holds, in the unit that it or its head shows; a text and a name is what it shows.
    private string TextOf(Cell cell, ColumnField field)
    {
        var type = field.Type is FactType.ListType list ? list.Element : field.Type;
        switch (type?.Kind)
        {
            case FactTypeKind.Text or FactTypeKind.Code or FactTypeKind.Reference or FactTypeKind.Region:
            case null when field.Path is ["id"]:
                return cell.Text;
            case FactTypeKind.Money:
                Note(cell);
                CheckScale(cell, field.Unit ?? _unit);
                return HeadUnit.Apply(field.Unit ?? _unit, AmountDigits.Limit(cell, type as FactType.MoneyType, field.Unit ?? _unit, _vocabulary));
            case FactTypeKind.Percent or FactTypeKind.Decimal or FactTypeKind.Integer:
                Note(cell);
                CheckScale(cell, UnitOf(field, type!.Kind));
                return HeadUnit.Apply(UnitOf(field, type!.Kind), AmountDigits.Limit(cell, money: null, headUnit: null, _vocabulary));
            case FactTypeKind.Duration:
                return HeadUnit.Apply(field.Unit, cell.Value);
            default:
                Note(cell);
                return cell.Value;
        }
    }

    // A format can move the point of what was typed, and the number typed was not meant so.
    private void CheckScale(Cell cell, string? unit)
    {
        if (cell.Power > 0 && cell.Power != AmountDigits.PowerIn(cell.Value, unit, _vocabulary))
        {
            _diagnostics.Add(SpreadsheetDiagnostics.ScaleWithoutUnit(cell));
        }
    }

    // A head may count ten thousands; a unit of money behind a count is reported with the number.
    private string? UnitOf(ColumnField field, FactTypeKind kind) =>
        field.Unit == "%" || (kind != FactTypeKind.Percent && field.Unit is { } unit && _vocabulary.FindUnit(unit) is not null) ? field.Unit : null;

    private void Note(Cell cell)
    {
        if (cell.ShownShort is not null)
        {
            _shortened[cell.Column] = _shortened.TryGetValue(cell.Column, out var known) ? (known.First, known.Count + 1) : (cell, 1);
        }
    }
}
