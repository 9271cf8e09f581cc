using System.Globalization;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using CsvHelper;
using CsvHelper.Configuration;

namespace Compliance.Spreadsheets;

/// <summary>Reads the CSV files of a folder: RFC 4180, UTF-8, commas.</summary>
internal static class CsvSheets
{
    private static readonly EnumerationOptions AnyCase = new() { MatchCasing = MatchCasing.CaseInsensitive, MatchType = MatchType.Simple, IgnoreInaccessible = false };

    /// <summary>Reads the files of a folder one by one, so that only one is in memory; mistakes are added to the diagnostics.</summary>
    public static IEnumerable<Sheet> Read(string folder, DiagnosticBag diagnostics) =>
        Files(folder, diagnostics).Select(f => Sheet(f, diagnostics)).OfType<Sheet>();

    private static List<string> Files(string folder, DiagnosticBag diagnostics)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*.csv", AnyCase).Select(f => f.Replace('\\', '/')).Order(StringComparer.Ordinal)];
        }
        catch (DirectoryNotFoundException)
        {
            diagnostics.Add(ReaderDiagnostics.FileNotFound(CellPlace.Of(new SheetPlace(folder))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            diagnostics.Add(ReaderDiagnostics.FileUnreadable(CellPlace.Of(new SheetPlace(folder)), e.Message));
        }

        return [];
    }

    private static Sheet? Sheet(string path, DiagnosticBag diagnostics)
    {
        if (TextDecoder.LoadFile(path, path, ReadLimits.Data, diagnostics) is not { } file)
        {
            return null;
        }

        var isBroken = false;
        using var parser = new CsvParser(new StringReader(file.Text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = _ => isBroken = true,
            IgnoreBlankLines = false,
        });
        var rows = new List<SheetRow>();
        for (var row = 0; parser.Read(); row++)
        {
            // Looked at first: what is broken is noticed when a field is read.
            var fields = parser.Record ?? [];
            if (isBroken)
            {
                diagnostics.Add(SpreadsheetDiagnostics.Quotes(CellPlace.Of(new SheetPlace(path), row, 0, string.Empty)));
                return null;
            }

            if (Row(fields, new SheetPlace(path), row, diagnostics) is { Count: > 0 } cells)
            {
                rows.Add(new SheetRow(row, cells));
            }
        }

        return new Sheet(CellText.Clean(Path.GetFileNameWithoutExtension(path)), new SheetPlace(path), rows);
    }

    private static List<Cell> Row(string[] fields, SheetPlace sheet, int row, DiagnosticBag diagnostics)
    {
        var cells = new List<Cell>();
        for (var column = 0; column < fields.Length; column++)
        {
            var text = CellText.Clean(fields[column]);
            if (CellText.Of(column, text, CellPlace.Of(sheet, row, column, text), diagnostics) is { } cell)
            {
                cells.Add(cell);
            }
        }

        return cells;
    }
}
