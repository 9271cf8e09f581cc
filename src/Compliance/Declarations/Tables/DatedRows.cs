using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Facts.Parsing;
using Compliance.Facts.Time;
using Compliance.Literals;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Declarations.Tables;

/// <summary>
/// Reads a table that has a column of days: the rows with one id are one thing, and each gives values from its day on. An empty
/// cell says that nothing changes on that day; a row without a day gives the values before all days.
/// </summary>
/// <param name="columns">The columns.</param>
/// <param name="isOne">Whether the table is about one thing, whose id need not be repeated.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class DatedRows(TableColumns columns, bool isOne, DiagnosticBag diagnostics)
{
    /// <summary>Gets the things, in the order of their first rows.</summary>
    public List<MappingNode> Read(IEnumerable<ImmutableArray<TableCell>> rows)
    {
        var things = new List<List<DatedRow>>();
        var byId = new Dictionary<string, List<DatedRow>>(TextEquality.Comparer);
        foreach (var row in rows.Select(Row).OfType<DatedRow>())
        {
            if (row.Id is { } id && byId.TryGetValue(id.Text, out var thing))
            {
                thing.Add(row);
            }
            else if (isOne && things.Count > 0 && (row.Id is null || byId.Count == 0))
            {
                things[0].Add(row);
            }
            else if (isOne || row.Id is not null || row.Since == HistoryEntry.Beginning)
            {
                things.Add([row]);
            }
            else
            {
                diagnostics.Add(TableDiagnostics.DatedRowWithoutId(row.Place.Span));
            }

            if (row.Id is { } name)
            {
                byId.TryAdd(name.Text, things[^1]);
            }
        }

        return [.. things.Select(Thing)];
    }

    private DatedRow? Row(ImmutableArray<TableCell> cells)
    {
        var day = cells.FirstOrDefault(c => c.Column == columns.Since!.Column);
        var since = day is null ? HistoryEntry.Beginning : DayOf(day);
        ImmutableArray<TableValue> values = [.. columns.Values(cells)];
        if (since is not { } known)
        {
            return null;
        }

        if (day is not null && values.All(v => v.Column.IsId))
        {
            diagnostics.Add(TableDiagnostics.DatedRowSaysNothing(day.Span, day.Text));
        }

        return new DatedRow(known, day ?? cells[0], values);
    }

    private DateOnly? DayOf(TableCell cell)
    {
        if (!Placeholder.Is(cell.Text) && cell.Text is not (CommonWords.None or CommonWords.NoneZh))
        {
            return DateText.Read(HistoryText.DayOf(cell.Text) ?? cell.Text, cell.Span, diagnostics);
        }

        diagnostics.Add(TableDiagnostics.DayOfRowExpected(cell.Span, cell.Text));
        return null;
    }

    private MappingNode Thing(List<DatedRow> rows)
    {
        var undated = rows.Where(r => r.Since == HistoryEntry.Beginning).ToList();
        foreach (var again in undated.Skip(1))
        {
            diagnostics.Add(TableDiagnostics.TwoRowsWithoutDay(again.Place.Span, undated[0].Place.Span));
        }

        var wholes = rows
            .SelectMany(r => r.Values.Select(v => (r.Since, Value: v)))
            .GroupBy(v => string.Join('\0', v.Value.Column.WholePath), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new FieldDays([.. g.Select(v => v.Value.Column.HasOneValue ? v with { Since = HistoryEntry.Beginning } : v)], diagnostics), StringComparer.Ordinal);
        foreach (var (path, whole) in wholes)
        {
            if (columns.OthersOf(path.Split('\0')) is { } others && wholes.TryGetValue(others, out var before))
            {
                whole.Precede(before);
            }
        }

        return TableColumns.Mapping([.. wholes.Select(w => (w.Key.Split('\0'), w.Value.ToNode()))], rows[0].Place.Span);
    }
}
