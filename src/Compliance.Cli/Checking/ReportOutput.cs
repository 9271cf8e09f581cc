using Compliance.Cli.Output;
using Compliance.Findings;
using Compliance.Reporting;

namespace Compliance.Cli.Checking;

/// <summary>Sends reports to where <c>-o</c> says.</summary>
internal sealed class ReportOutput(CliContext context)
{
    /// <summary>Writes all outputs.</summary>
    /// <returns>Whether all could be written.</returns>
    public bool Write(IReadOnlyList<ComplianceReport> reports, IReadOnlyList<OutputChoice> outputs)
    {
        if (!new OutputTargets(context, w => WriteConsole(reports, w), (f, s) => Write(reports, f, s)).Write(outputs))
        {
            return false;
        }

        if (outputs.Any(o => o.Format == OutputFormat.GitHub))
        {
            new StepSummary(context).Append(reports);
        }

        return true;
    }

    private void WriteConsole(IReadOnlyList<ComplianceReport> reports, TextWriter output)
    {
        var writer = new ConsoleReportWriter(context.OutputStyle);
        for (var i = 0; i < reports.Count; i++)
        {
            if (i > 0)
            {
                output.Write('\n');
            }

            writer.Write(reports[i], output);
        }

        if (reports.Count > 1)
        {
            output.Write('\n');
            writer.WriteTotal(reports, output);
        }
    }

    private void Write(IReadOnlyList<ComplianceReport> reports, OutputFormat format, Stream stream)
    {
        switch (format)
        {
            case OutputFormat.Json:
                WriteJson(reports, stream);
                break;
            case OutputFormat.Sarif or OutputFormat.SarifFull:
                SarifReportWriter.Write(reports, new() { Language = context.Language, IncludesPasses = format == OutputFormat.SarifFull }, stream);
                break;
            case OutputFormat.JUnit:
                JUnitReportWriter.Write(reports, context.Language, stream);
                break;
            case OutputFormat.GitHub:
                GitHubReportWriter.Write(reports, context.Language, stream);
                break;
            case OutputFormat.Markdown:
                MarkdownReportWriter.Write(reports, context.Language, stream);
                break;
            case OutputFormat.Csv:
                CsvReportWriter.Write(reports, stream);
                break;
            case OutputFormat.Xlsx:
                XlsxReportWriter.Write(reports, context.Language, stream);
                break;
            case OutputFormat.Html:
                HtmlReportWriter.Write(reports, context.Language, stream);
                break;
            case OutputFormat.Oscal:
                OscalReportWriter.Write(reports, stream);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
    }

    /// <summary>Writes JSON. One declaration gives one report: a list of one would make every reader of the common case unwrap it.</summary>
    public static void WriteJson(IReadOnlyList<ComplianceReport> reports, Stream stream)
    {
        if (reports.Count == 1)
        {
            JsonReportWriter.Write(reports[0], stream);
        }
        else
        {
            JsonReportWriter.Write(reports, stream);
        }
    }
}
