using System.IO.Compression;
using System.Text;
using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Declarations.Tables;
using Compliance.Diagnostics;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Compliance.Spreadsheets;

/// <summary>Reads the sheets of a workbook. Its size is limited before anything is unpacked.</summary>
internal static class WorkbookSheets
{
    private const long MostPacked = 64L * 1024 * 1024;
    private const long MostUnpacked = 512L * 1024 * 1024;
    private const int MostCells = 5_000_000;

    // The reader asks for a code page of workbooks older than XML before it knows that this is none of them.
    static WorkbookSheets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads a file; mistakes are added to the diagnostics.</summary>
    public static IReadOnlyList<DeclarationTable> Read(string path, DiagnosticBag diagnostics)
    {
        var place = CellPlace.Of(new SheetPlace(path));
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > MostPacked || Unpacked(stream) > MostUnpacked)
            {
                diagnostics.Add(SpreadsheetDiagnostics.TooLarge(place));
                return [];
            }

            stream.Position = 0;
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
            return Sheets(reader, path, diagnostics);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.Add(ReaderDiagnostics.FileNotFound(place));
        }
#pragma warning disable CA1031 // A file of a stranger may break its reader in any way, and none of them is a mistake of the program.
        catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            diagnostics.Add(SpreadsheetDiagnostics.UnreadableFile(place, e is ExcelReaderException or IOException or UnauthorizedAccessException ? e.Message : e.GetType().Name));
        }

        return [];
    }

    private static long Unpacked(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        return archive.Entries.Sum(e => e.Length);
    }

    private static List<DeclarationTable> Sheets(IExcelDataReader reader, string path, DiagnosticBag diagnostics)
    {
        var sheets = new List<DeclarationTable>();
        var seen = 0;
        do
        {
            var at = new SheetPlace(path.Replace('\\', '/'), reader.Name);
            var rows = new List<ImmutableArray<TableCell>>();
            for (var row = 0; reader.Read(); row++)
            {
                // Counted whether or not a cell says anything: one cell far out makes a sheet of many.
                seen += Math.Max(1, reader.FieldCount);
                if (seen > MostCells)
                {
                    diagnostics.Add(SpreadsheetDiagnostics.TooLarge(CellPlace.Of(at)));
                    return sheets;
                }

                if (Row(reader, at, row, diagnostics) is { Count: > 0 } cells)
                {
                    rows.Add([.. cells]);
                }
            }

            sheets.Add(SheetTable.Of(CellText.Clean(reader.Name), at, rows));
        }
        while (reader.NextResult());

        return sheets;
    }

    private static List<TableCell> Row(IExcelDataReader reader, SheetPlace sheet, int row, DiagnosticBag diagnostics)
    {
        var cells = new List<TableCell>();
        for (var column = 0; column < reader.FieldCount; column++)
        {
            var text = CellText.Of(reader.GetValue(column), reader.GetNumberFormatString(column));
            if (text is null)
            {
                diagnostics.Add(SpreadsheetDiagnostics.UnreadableCell(CellPlace.Of(sheet, row, column, string.Empty)));
            }
            else if (text.Length > 0)
            {
                cells.Add(new TableCell(column, text, CellPlace.Of(sheet, row, column, text)));
            }
        }

        return cells;
    }
}
