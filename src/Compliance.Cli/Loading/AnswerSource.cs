using System.Runtime.CompilerServices;
using Compliance.Declarations.Answers;
using Compliance.Spreadsheets.Answers;

namespace Compliance.Cli.Loading;

/// <summary>Reads the answers to questions of earlier reports.</summary>
internal static class AnswerSource
{
    /// <summary>Reads workbooks and prints the diagnostics.</summary>
    /// <returns>All answers; <see langword="null"/> where no workbook is named.</returns>
    public static FactAnswers? Load(IReadOnlyList<string> files, DiagnosticPrinter diagnostics) => files.Count == 0 ? null : FromWorkbooks(files, diagnostics);

    // By itself, so that the assembly is loaded only where it is used.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static FactAnswers FromWorkbooks(IReadOnlyList<string> files, DiagnosticPrinter diagnostics)
    {
        var answers = new List<FactAnswer>();
        foreach (var file in files)
        {
            diagnostics.Inputs.Add(file);
            var result = AnswerReader.Read(file);
            diagnostics.Print(result.Diagnostics);
            answers.AddRange(result.Answers?.Items ?? []);
        }

        return new FactAnswers(answers);
    }
}
