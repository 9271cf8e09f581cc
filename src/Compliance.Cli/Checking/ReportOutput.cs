using Compliance.Cli.Output;
using Compliance.Findings;
using Compliance.Reporting;

namespace Compliance.Cli.Checking;

/// <summary>Sends reports to where <c>-o</c> says.</summary>
internal sealed class ReportOutput(CliContext context)
{
    /// <summary>Writes all outputs.</summary>
    /// <returns>Whether all could be written.</returns>
    public bool Write(IReadOnlyList<ComplianceReport> reports, IReadOnlyList<OutputChoice> outputs) =>
        new OutputTargets(context, w => WriteConsole(reports, w), (_, s) => WriteJson(reports, s)).Write(outputs);

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
