using Compliance.Syntax;

namespace Compliance.Declarations.Tables;

/// <summary>A value that a row gives.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Cell">Its cell.</param>
/// <param name="Node">What the cell says.</param>
internal sealed record TableValue(TableColumn Column, TableCell Cell, LocatedNode Node);
