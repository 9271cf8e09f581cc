namespace Compliance.Spreadsheets.Workbooks;

/// <summary>A cell as a file has it.</summary>
/// <param name="Type">Of what type its value is: <c>s</c>, <c>str</c>, <c>inlineStr</c>, <c>b</c>, <c>e</c>, <c>d</c>, or <c>n</c>.</param>
/// <param name="Style">The number of its style.</param>
/// <param name="Value">Its value; <see langword="null"/> where it has none.</param>
/// <param name="Formula">What computes the value, empty where another cell says it; <see langword="null"/> where the value is typed.</param>
internal readonly record struct CellXml(string Type, int Style, string? Value, string? Formula);
