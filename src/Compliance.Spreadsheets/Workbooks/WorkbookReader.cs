using System.Text;
using System.Xml;
using Compliance.Binding;
using Compliance.Diagnostics;

namespace Compliance.Spreadsheets.Workbooks;

/// <summary>Reads the sheets of a workbook (ECMA-376, transitional and strict).</summary>
internal static class WorkbookReader
{
    /// <summary>Reads the sheets one by one, so that only one is in memory; mistakes are added to the diagnostics, and end it.</summary>
    public static IEnumerable<Sheet> Read(string path, DiagnosticBag diagnostics)
    {
        using var file = Try(() => new WorkbookFile(path, diagnostics), path, diagnostics);
        foreach (var part in file?.Sheets ?? [])
        {
            if (Try(() => file!.Read(part), path, diagnostics) is not { } sheet)
            {
                yield break;
            }

            yield return sheet;
        }

        file?.Finish(diagnostics);
    }

    private static T? Try<T>(Func<T> read, string path, DiagnosticBag diagnostics)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.Add(ReaderDiagnostics.FileNotFound(CellPlace.Of(new SheetPlace(path))));
        }
        catch (TooLargeException)
        {
            diagnostics.Add(SpreadsheetDiagnostics.TooLarge(CellPlace.Of(new SheetPlace(path))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or XmlException or FormatException or OverflowException or NotSupportedException or DecoderFallbackException)
        {
            diagnostics.Add(SpreadsheetDiagnostics.UnreadableFile(CellPlace.Of(new SheetPlace(path)), e.Message));
        }

        return null;
    }
}
