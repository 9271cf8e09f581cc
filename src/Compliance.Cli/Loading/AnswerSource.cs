using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Compliance.Declarations.Answers;
using Compliance.Diagnostics;
using Compliance.Spreadsheets.Answers;

namespace Compliance.Cli.Loading;

/// <summary>Reads the answers to questions of earlier reports.</summary>
internal static class AnswerSource
{
    /// <summary>Reads files and prints the diagnostics.</summary>
    /// <returns>All answers; <see langword="null"/> where no file is named.</returns>
    public static FactAnswers? Load(IReadOnlyList<string> files, DiagnosticPrinter diagnostics)
    {
        if (files.Count == 0)
        {
            return null;
        }

        var answers = new List<FactAnswer>();
        foreach (var file in files)
        {
            diagnostics.Inputs.Add(file);
            var (read, found) = DeclarationFiles.IsWorkbook(file) ? FromWorkbook(file) : FromYaml(file);
            diagnostics.Print(found);
            answers.AddRange(read?.Items ?? []);
        }

        return new FactAnswers(answers);
    }

    private static (FactAnswers? Answers, ImmutableArray<Diagnostic> Diagnostics) FromYaml(string file)
    {
        var result = AnswerFile.Read(file);
        return (result.Answers, result.Diagnostics);
    }

    // By itself, so that the assembly is loaded only where it is used.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (FactAnswers? Answers, ImmutableArray<Diagnostic> Diagnostics) FromWorkbook(string file)
    {
        var result = AnswerReader.Read(file);
        return (result.Answers, result.Diagnostics);
    }
}
