using Compliance.Cli.Output;
using Compliance.Cli.Showing;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Reporting.Terminal;

namespace Compliance.Cli.Checking;

/// <summary>Sends reports to where <c>-o</c> says.</summary>
/// <param name="context">The world around.</param>
/// <param name="limits">How much of each report is listed; <see langword="null"/> for what each format has as its default.</param>
internal sealed class ReportOutput(CliContext context, ReportLimits? limits)
{
    /// <summary>Gets what the console shows.</summary>
    public ShownReport Shown { get; init; } = ShownReport.Whole;

    /// <summary>Writes all outputs.</summary>
    /// <returns>Whether all could be written.</returns>
    public bool Write(IReadOnlyList<ComplianceReport> reports, IReadOnlyList<OutputChoice> outputs)
    {
        if (!new OutputTargets(context, w => WriteConsole(reports, w), (f, s) => Write(reports, f, s)).Write(outputs))
        {
            return false;
        }

        if (outputs.Any(o => o.Format == ReportFormats.GitHub.Id))
        {
            new StepSummary(context).Append(reports);
        }

        return true;
    }

    private void WriteConsole(IReadOnlyList<ComplianceReport> reports, TextWriter output)
    {
        var writer = new ConsoleReportWriter(context.OutputStyle with { Limits = limits ?? ReportLimits.Terminal, Detail = Shown.Detail, Parts = Shown.Parts });
        for (var i = 0; i < reports.Count; i++)
        {
            if (i > 0 && Shown.Detail != ConsoleDetail.Verdict)
            {
                output.Write('\n');
            }

            writer.Write(reports[i], output);
        }

        if (reports.Count > 1 && Shown.Detail != ConsoleDetail.Verdict)
        {
            output.Write('\n');
            writer.WriteTotal(reports, output);
        }
    }

    private void Write(IReadOnlyList<ComplianceReport> reports, string format, Stream stream)
    {
        var known = ReportFormats.Find(format) ?? throw new ArgumentOutOfRangeException(nameof(format));
        known.CreateWriter(new() { Language = context.Language, Limits = limits, SourceRoot = RepositoryFolder.RootOf(Environment.CurrentDirectory) }).Write(reports, stream);
    }
}
