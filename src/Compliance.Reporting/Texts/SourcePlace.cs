using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Writes a place as terminals link it: <c>company.yaml:12:5</c>; a cell as <c>company.xlsx!activities!C3</c>.</summary>
internal static class SourcePlace
{
    /// <summary>Gets the place, or <see langword="null"/> for a thing that stands in no file.</summary>
    public static string? Of(SourceSpan span) => span.File is null ? null : span.ToString();

    /// <summary>Gets the place in parts, as tables have it; a cell is named as a whole and has no line.</summary>
    public static (string? File, int? Line, int? Column) Parts(SourceSpan span)
    {
        if (span.File is not { } file)
        {
            return (null, null, null);
        }

        if (file.IsCell)
        {
            return (file.Path, null, null);
        }

        var (line, column) = span.Position;
        return (file.Path, line, column);
    }
}
