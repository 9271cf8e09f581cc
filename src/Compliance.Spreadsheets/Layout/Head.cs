namespace Compliance.Spreadsheets.Layout;

/// <summary>The head of a column.</summary>
/// <param name="Cell">Its cell; of two lines the lower one.</param>
/// <param name="Text">What it says; of two lines both, with a point between.</param>
internal sealed record Head(Cell Cell, string Text);
