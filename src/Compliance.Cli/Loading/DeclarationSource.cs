using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Compliance.Cli.Configuration;
using Compliance.Declarations;
using Compliance.Spreadsheets;
using Compliance.Spreadsheets.Mapping;
using Compliance.Text;

namespace Compliance.Cli.Loading;

/// <summary>Reads the declarations of a run: all of them, before anything is concluded about any.</summary>
internal static class DeclarationSource
{
    /// <summary>Reads declarations and prints the diagnostics.</summary>
    /// <returns>The declarations; <see langword="null"/> when anything read so far has an error.</returns>
    public static List<Declaration>? ReadAll(IReadOnlyList<string> paths, DeclarationReader reader, DiagnosticPrinter diagnostics, CliContext context)
    {
        var files = DeclarationPaths.Expand(paths, context);
        if (files is null)
        {
            return null;
        }

        var declarations = new List<Declaration>();
        foreach (var file in files)
        {
            context.Interrupted.ThrowIfCancellationRequested();
            context.Inputs.Add(file);
            var result = Read(file, reader, context.Settings.Columns ?? []);
            diagnostics.Print(result.Diagnostics);
            if (result.Declaration is { } declaration)
            {
                declarations.Add(declaration);
            }
        }

        return diagnostics.Conclude() ? null : declarations;
    }

    /// <summary>Reads one declaration: a workbook by its name, a folder as CSV files, else a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="reader">What reads it.</param>
    /// <param name="columns">What sheets with names of their own mean.</param>
    public static DeclarationResult Read(string path, DeclarationReader reader, IReadOnlyList<SheetColumnSettings> columns)
    {
        var isWorkbook = DeclarationFiles.IsWorkbook(path);
        return isWorkbook || Directory.Exists(path) ? FromSheets(path, isWorkbook, reader, columns) : reader.FromFile(path);
    }

    // By itself, so that the assembly is loaded only where it is used.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DeclarationResult FromSheets(string path, bool isWorkbook, DeclarationReader reader, IReadOnlyList<SheetColumnSettings> columns)
    {
        var mappings = columns.Select(c => new SheetMapping(c.Sheet, c.List)
        {
            HeadRow = c.HeadRow,
            Columns = ImmutableDictionary.CreateRange(TextEquality.Comparer, c.Fields.DistinctBy(f => f.Key, TextEquality.Comparer)),
        });
        var sheets = new SpreadsheetReader(reader, [.. mappings]);
        return isWorkbook ? sheets.FromWorkbook(path) : sheets.FromFolder(path);
    }
}
