namespace Compliance.Spreadsheets.Workbooks;

/// <summary>A sheet in a package.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Part">Where its cells are.</param>
/// <param name="IsHidden">Whether it is hidden.</param>
internal sealed record SheetPart(string Name, string Part, bool IsHidden);
