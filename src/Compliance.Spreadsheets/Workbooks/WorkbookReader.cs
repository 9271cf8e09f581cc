using System.IO.Compression;
using System.Xml;
using Compliance.Binding;
using Compliance.Diagnostics;

namespace Compliance.Spreadsheets.Workbooks;

/// <summary>Reads the sheets of a workbook (ECMA-376, transitional and strict). Its size is limited before anything is unpacked.</summary>
internal static class WorkbookReader
{
    private const long MostPacked = 64L * 1024 * 1024;
    private const long MostUnpacked = 512L * 1024 * 1024;

    /// <summary>Reads a file; mistakes are added to the diagnostics.</summary>
    public static IReadOnlyList<Sheet> Read(string path, DiagnosticBag diagnostics)
    {
        var place = CellPlace.Of(new SheetPlace(path));
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return stream.Length > MostPacked ? throw new TooLargeException() : Read(stream, path.Replace('\\', '/'), diagnostics);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.Add(ReaderDiagnostics.FileNotFound(place));
        }
        catch (TooLargeException)
        {
            diagnostics.Add(SpreadsheetDiagnostics.TooLarge(place));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or XmlException or FormatException or OverflowException or NotSupportedException)
        {
            diagnostics.Add(SpreadsheetDiagnostics.UnreadableFile(place, e.Message));
        }

        return [];
    }

    private static List<Sheet> Read(FileStream stream, string path, DiagnosticBag diagnostics)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Sum(e => e.Length) > MostUnpacked)
        {
            throw new TooLargeException();
        }

        var package = new WorkbookPackage(archive, MostUnpacked);
        var budget = new WorkbookBudget();
        var cells = new CellReader(package.Texts(budget), package.Formats(), package.StartsIn1904, diagnostics);
        return
        [
            .. package.Sheets.Select(s =>
            {
                using var xml = package.Open(s.Part);
                return new SheetXmlReader(xml, new SheetPlace(path, s.Name), cells, budget).Read() with { IsHidden = s.IsHidden };
            }),
        ];
    }
}
