using Compliance.Cli.Output;
using Compliance.Cli.Usage;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Cli.Checking;

/// <summary>Sends reports to where <c>-o</c> says.</summary>
internal sealed class ReportOutput(CliContext context)
{
    /// <summary>Writes all outputs: files first, so that a file that cannot be written is the first thing said.</summary>
    /// <returns>Whether all could be written.</returns>
    public bool Write(IReadOnlyList<ComplianceReport> reports, IReadOnlyList<OutputChoice> outputs)
    {
        foreach (var output in outputs.OrderBy(o => o.File is null))
        {
            context.Interrupted.ThrowIfCancellationRequested();
            switch (output)
            {
                case { Format: OutputFormat.Console }:
                    WriteConsole(reports);
                    break;
                case { File: { } file }:
                    if (!WriteFile(file, reports))
                    {
                        return false;
                    }

                    break;
                default:
                    context.Output.Flush();
                    using (var stream = context.OpenOutput())
                    {
                        WriteJson(reports, stream);
                    }

                    break;
            }
        }

        return true;
    }

    private bool WriteFile(string file, IReadOnlyList<ComplianceReport> reports)
    {
        try
        {
            ReplacedFile.Write(file, s => WriteJson(reports, s));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Fail(UsageErrors.CannotWrite(file, e.Message).Message);
            return false;
        }

        context.Errors().Paragraph(0, new LocalizedText($"已写入 {file}", $"wrote {file}"), TerminalStyle.Dim);
        return true;
    }

    private void WriteConsole(IReadOnlyList<ComplianceReport> reports)
    {
        var writer = new ConsoleReportWriter(context.OutputStyle);
        for (var i = 0; i < reports.Count; i++)
        {
            if (i > 0)
            {
                context.Output.Write('\n');
            }

            writer.Write(reports[i], context.Output);
        }

        if (reports.Count > 1)
        {
            context.Output.Write('\n');
            writer.WriteTotal(reports, context.Output);
        }
    }

    // One declaration gives one report; a list of one would make every reader of the common case unwrap it.
    private static void WriteJson(IReadOnlyList<ComplianceReport> reports, Stream stream)
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
