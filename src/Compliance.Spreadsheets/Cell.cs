using Compliance.Text;

namespace Compliance.Spreadsheets;

/// <summary>A cell that shows something.</summary>
/// <param name="Column">The column, from 0.</param>
/// <param name="Text">What it shows, which is what a text, a name or an id is.</param>
/// <param name="Span">Its place: a source of its own, named by sheet and cell.</param>
internal sealed record Cell(int Column, string Text, SourceSpan Span)
{
    /// <summary>Gets the value as it is written in a declaration: all digits of a number with its unit, a day as year-month-day.</summary>
    public string Value { get; init; } = Text;

    /// <summary>Gets whether it is a number by itself, not a text.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Gets by how many powers of ten it shows less than the number that it holds: 4 where 12345 is shown as 1.2.</summary>
    public int Power { get; init; }

    /// <summary>Gets what it shows where that is less than its value; else <see langword="null"/>.</summary>
    public string? ShownShort { get; init; }
}
