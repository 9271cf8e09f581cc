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
    /// <summary>Reads declarations, adds answers to questions, and prints the diagnostics.</summary>
    /// <param name="paths">Declarations, folders and patterns.</param>
    /// <param name="answers">Workbooks with answers.</param>
    /// <param name="reader">What reads the declarations.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="context">The world around.</param>
    /// <returns>The declarations; <see langword="null"/> when anything read so far has an error.</returns>
    public static List<Declaration>? ReadAll(IReadOnlyList<string> paths, IReadOnlyList<string> answers, DeclarationReader reader, DiagnosticPrinter diagnostics, CliContext context)
    {
        var files = DeclarationPaths.Expand(paths, context);
        if (files is null)
        {
            return null;
        }

        var given = AnswerSource.Load(answers, diagnostics);
        if (diagnostics.Conclude())
        {
            return null;
        }

        reader = given is null ? reader : reader.WithAnswers(given);
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

        // Where a declaration has a mistake, its answers are not unused.
        if (given is not null && declarations.Count == files.Count)
        {
            diagnostics.Print(given.Unused(declarations));
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
