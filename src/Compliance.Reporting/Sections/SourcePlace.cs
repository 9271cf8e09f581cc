using System.Globalization;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>Writes a place as terminals link it: <c>company.yaml:12:5</c>.</summary>
internal static class SourcePlace
{
    /// <summary>Gets the place, or <see langword="null"/> for a thing that stands in no file.</summary>
    public static string? Of(SourceSpan span)
    {
        if (span.File is not { } file)
        {
            return null;
        }

        if (file.IsCell)
        {
            return file.Path;
        }

        var (line, column) = span.Position;
        return string.Create(CultureInfo.InvariantCulture, $"{file.Path}:{line}:{column}");
    }
}
