using System.Runtime.CompilerServices;
using Compliance.Declarations;
using Compliance.Spreadsheets;

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
            var result = Read(file, reader);
            diagnostics.Print(result.Diagnostics);
            if (result.Declaration is { } declaration)
            {
                declarations.Add(declaration);
            }
        }

        return diagnostics.Conclude() ? null : declarations;
    }

    /// <summary>Reads one declaration: a workbook by its name, a folder as CSV files, else a file.</summary>
    public static DeclarationResult Read(string path, DeclarationReader reader)
    {
        var isWorkbook = DeclarationFiles.IsWorkbook(path);
        return isWorkbook || Directory.Exists(path) ? FromSheets(path, isWorkbook, reader) : reader.FromFile(path);
    }

    // By itself, so that the assembly is loaded only where it is used.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DeclarationResult FromSheets(string path, bool isWorkbook, DeclarationReader reader)
    {
        var sheets = new SpreadsheetReader(reader);
        return isWorkbook ? sheets.FromWorkbook(path) : sheets.FromFolder(path);
    }
}
