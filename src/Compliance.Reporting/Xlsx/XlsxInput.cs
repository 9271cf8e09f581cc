namespace Compliance.Reporting.Xlsx;

/// <summary>What is to be written into the cells of a column below its head.</summary>
/// <param name="Column">The column, from 0.</param>
/// <param name="Title">What the note is headed with.</param>
/// <param name="Note">What a person who chooses a cell is told.</param>
/// <param name="Choices">The reference to the cells that hold what may be chosen; nothing where the cells are free.</param>
internal sealed record XlsxInput(int Column, string Title, string Note, string? Choices)
{
    // Excel's limits.
    private const int MostOfTitle = 32;
    private const int MostOfNote = 255;

    /// <summary>Gets the title, as long as it may be.</summary>
    public string ShortTitle => Cut(Title, MostOfTitle);

    /// <summary>Gets the note, as long as it may be.</summary>
    public string ShortNote => Cut(Note, MostOfNote);

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";
}
