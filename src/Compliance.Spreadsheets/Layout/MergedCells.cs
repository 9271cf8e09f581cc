using Compliance.Diagnostics;

namespace Compliance.Spreadsheets.Layout;

/// <summary>Reads merged cells as they look: one value for all rows that they span. What lies hidden under one is reported.</summary>
internal static class MergedCells
{
    /// <summary>Puts the value of a range into each of its rows.</summary>
    public static Sheet Spread(Sheet sheet, DiagnosticBag diagnostics)
    {
        if (sheet.Merged.Count == 0)
        {
            return sheet;
        }

        var rows = sheet.Rows.ToDictionary(r => r.Index);
        int[] order = [.. sheet.Rows.Select(r => r.Index)];
        foreach (var range in sheet.Merged)
        {
            var value = rows.GetValueOrDefault(range.FirstRow)?[range.FirstColumn];
            var first = Array.BinarySearch(order, range.FirstRow);
            for (var i = first < 0 ? ~first : first; i < order.Length && order[i] <= range.LastRow; i++)
            {
                var row = rows[order[i]];
                var isFirst = row.Index == range.FirstRow;
                foreach (var covered in row.Cells.Where(c => range.Contains(row.Index, c.Column) && !(isFirst && c.Column == range.FirstColumn)))
                {
                    diagnostics.Add(SpreadsheetDiagnostics.CoveredValue(covered.Span, covered.Text, value?.Span));
                }

                if (!isFirst && value is not null && row[range.FirstColumn] is null)
                {
                    rows[row.Index] = row with { Cells = [.. row.Cells.Append(value).OrderBy(c => c.Column)] };
                }
            }
        }

        return sheet with { Rows = [.. order.Select(i => rows[i])] };
    }
}
