using System.Data;
using System.Globalization;
using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;

namespace Extensions;

/// <summary>A reader: each table of a <see cref="DataSet"/> is a list, each row an item, each column a field; NULL is undeclared.</summary>
internal sealed class TableDeclarations(DeclarationReader declarations)
{
    private static readonly DiagnosticDescriptor NotText = DiagnosticDescriptor.Error("TAB0001", "值的类型不符", "Type of value");

    public DeclarationResult From(DataSet tables)
    {
        var mistakes = new DiagnosticBag();
        var root = Mapping(tables.Tables.Cast<DataTable>().Select(t => (t.TableName, List(t, mistakes))), Place(tables.DataSetName, string.Empty, string.Empty));
        return declarations.FromNode(root, tables.DataSetName, mistakes);
    }

    private LocatedNode List(DataTable table, DiagnosticBag mistakes)
    {
        var items = table.Rows.Cast<DataRow>().Select((row, i) => Item(table, row, i + 1, mistakes)).ToList();
        var isOne = declarations.Vocabulary.FindEntity(table.TableName) is { Cardinality: EntityCardinality.Principal } && items.Count == 1;
        return isOne ? items[0] : new SequenceNode([.. items], Place(table.DataSet!.DataSetName, table.TableName, string.Empty));
    }

    private static LocatedNode Item(DataTable table, DataRow row, int number, DiagnosticBag mistakes) => Fields(
        from column in table.Columns.Cast<DataColumn>()
        where !row.IsNull(column)
        select (column.ColumnName, Value(row[column], Place(table.DataSet!.DataSetName, $"{table.TableName}!{column.ColumnName}[{number}]", $"{row[column]}"), mistakes)));

    // "funds.first_recipient" is a field inside a field.
    private static MappingNode Fields(IEnumerable<(string Name, LocatedNode Value)> cells) => Mapping(
        from cell in cells
        let dot = cell.Name.IndexOf('.', StringComparison.Ordinal)
        group cell by dot < 0 ? cell.Name : cell.Name[..dot] into field
        select (field.Key, field.First().Name == field.Key ? field.First().Value : Fields(field.Select(c => (c.Name[(field.Key.Length + 1)..], c.Value)))),
        null);

    private static MappingNode Mapping(IEnumerable<(string Name, LocatedNode Value)> entries, SourceSpan? place)
    {
        // A key is shown at the cell of its value: a mistake is corrected there.
        MappingEntry[] all = [.. entries.Select(e => new MappingEntry(new ScalarNode(e.Name, ScalarStyle.Plain, e.Value.Span), e.Value))];
        return new MappingNode([.. all], place ?? all[0].Value.Span);
    }

    private static LocatedNode Value(object value, SourceSpan place, DiagnosticBag mistakes)
    {
        var text = value switch
        {
            string written => written,
            bool truth => truth ? "true" : "false",
            DateTime day => IsoDay.Of(DateOnly.FromDateTime(day)),
            int or long or decimal => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            _ => null,
        };
        if (text is null)
        {
            mistakes.Add(NotText.At(place, new($"不能读取类型 {value.GetType().Name}。", $"A value of type {value.GetType().Name} cannot be read."), new("改为文字、数字、日期或布尔值。", "Store text, a number, a date or a boolean.")));
        }

        return new ScalarNode(text ?? string.Empty, ScalarStyle.Plain, place);
    }

    private static SourceSpan Place(string database, string cell, string text) => SourceSpan.WholeOf(SourceFile.ForCell(database, cell, text));
}
