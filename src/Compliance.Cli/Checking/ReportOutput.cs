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

        if (outputs.Any(o => o.Format == ReportFormats.GitHub.Id))
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

    private void Write(IReadOnlyList<ComplianceReport> reports, string format, Stream stream)
    {
        var known = ReportFormats.Find(format) ?? throw new ArgumentOutOfRangeException(nameof(format));
        known.CreateWriter(new() { Language = context.Language }).Write(reports, stream);
    }
}
