using System.Collections.Immutable;
using System.Data;
using System.Globalization;
using Compliance.Declarations;
using Compliance.Declarations.Tables;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Extensions;

/// <summary>A reader: each table of a <see cref="DataSet"/> is a list, each row an item, each column a field; NULL is undeclared.</summary>
internal sealed class TableDeclarations(DeclarationReader declarations)
{
    public DeclarationResult From(DataSet database) =>
        declarations.FromTables(database.Tables.Cast<DataTable>().Select(Read), database.DataSetName, new DiagnosticBag());

    private static DeclarationTable Read(DataTable table)
    {
        DataColumn[] columns = [.. table.Columns.Cast<DataColumn>()];
        return new(
            table.TableName,
            Place(table, string.Empty, string.Empty),
            [.. columns.Select(c => new TableCell(c.Ordinal, c.ColumnName, Place(table, $"!{c.ColumnName}", c.ColumnName)))],
            [.. table.Rows.Cast<DataRow>().Select((row, i) => columns.Where(c => !row.IsNull(c)).Select(c => Cell(c, row[c], i + 1)).ToImmutableArray())]);
    }

    private static TableCell Cell(DataColumn column, object value, int row)
    {
        var text = value switch
        {
            bool truth => truth ? "true" : "false",
            DateTime day => IsoDay.Of(DateOnly.FromDateTime(day)),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
        return new(column.Ordinal, text, Place(column.Table!, $"!{column.ColumnName}[{row}]", text));
    }

    private static SourceSpan Place(DataTable table, string cell, string text) =>
        SourceSpan.WholeOf(SourceFile.ForCell(table.DataSet!.DataSetName, $"{table.TableName}{cell}", text));
}
