namespace Compliance.Spreadsheets.Workbooks;

/// <summary>A workbook has more than may be read. It does not leave <see cref="WorkbookReader"/>.</summary>
internal sealed class TooLargeException : Exception;
