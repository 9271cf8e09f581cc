using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Declarations.Tables;

/// <summary>A table of a declaration: a sheet of a workbook, a table of a database.</summary>
/// <param name="Name">
/// What it lists, as the vocabulary names it in either language: <c>activities</c> for a list, <c>company</c> for the one
/// declaring company, <c>declaration</c> for what stands beside the lists, such as <c>as_of</c>.
/// </param>
/// <param name="Span">The place of the table.</param>
/// <param name="Columns">The head: a field for each column, by its id or name; <c>funds.settlement_cycle_days</c> for a field inside a field.</param>
/// <param name="Rows">
/// The rows, each with the cells that are not empty; a row without cells is skipped. A table without rows declares that there are none. With a
/// column <c>since</c> the rows of one id are one thing: each gives its values from its day on, and a missing cell changes nothing.
/// </param>
public sealed record DeclarationTable(string Name, SourceSpan Span, ImmutableArray<TableCell> Columns, ImmutableArray<ImmutableArray<TableCell>> Rows)
{
    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;
}
