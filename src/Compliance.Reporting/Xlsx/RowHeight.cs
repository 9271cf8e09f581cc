using Compliance.Text;

namespace Compliance.Reporting.Xlsx;

/// <summary>How high a row is, so that no program shows it one line high: by the widths of its texts, letters of Chinese two wide.</summary>
internal static class RowHeight
{
    // In points: a line of ten-point letters, and the most that Excel has.
    private const double Line = 13.5;
    private const double Most = 409;

    /// <summary>Gets the height of a row in points.</summary>
    /// <param name="cells">The texts of its cells; nothing for what is no text.</param>
    /// <param name="widths">The widths of the columns in characters.</param>
    public static double Of(IEnumerable<string?> cells, IReadOnlyList<int> widths)
    {
        var lines = cells.Select((text, i) => text is null || i >= widths.Count ? 1 : text.Split('\n').Sum(l => Lines(l, widths[i]))).DefaultIfEmpty(1).Max();
        return Math.Min(Most, (lines * Line) + 3);
    }

    // Letters of ten points are narrower than the unit of widths, as much as words leave of the ends of lines.
    private static int Lines(string text, int width) => Math.Max(1, (int)Math.Ceiling((double)DisplayWidth.Of(text) / Math.Max(1, width)));
}
