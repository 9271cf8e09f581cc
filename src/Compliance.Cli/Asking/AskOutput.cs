using System.Runtime.CompilerServices;
using Compliance.Cli.Output;
using Compliance.Reporting;

namespace Compliance.Cli.Asking;

/// <summary>Writes a questionnaire to where <c>-o</c> says.</summary>
internal static class AskOutput
{
    private const string Workbook = "xlsx";

    /// <summary>Gets the formats beside the console.</summary>
    public static string[] Formats { get; } = ["yaml", Workbook, "markdown"];

    /// <summary>Writes it.</summary>
    /// <returns>Whether all could be written.</returns>
    public static bool Write(Questionnaire questionnaire, IReadOnlyList<OutputChoice> outputs, CliContext context) => new OutputTargets(
        context,
        _ => new QuestionnaireConsole(context.Results()).Write(questionnaire),
        (format, stream) =>
        {
            switch (format)
            {
                case Workbook:
                    WriteWorkbook(questionnaire, stream, context);
                    break;
                case "yaml":
                    QuestionnaireYaml.Write(questionnaire, context.Language, stream);
                    break;
                default:
                    QuestionnaireMarkdown.Write(questionnaire, context.Language, stream);
                    break;
            }
        }).Write(outputs);

    // By itself, so that what writes workbooks is loaded only where it is used.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteWorkbook(Questionnaire questionnaire, Stream stream, CliContext context) =>
        new XlsxReportWriter(context.Language) { OnlyQuestions = true, Limits = Findings.ReportLimits.Default }.Write([questionnaire.Report with { Questions = questionnaire.Questions }], stream);
}
