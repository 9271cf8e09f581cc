using Compliance.Cli.Native;
using Compliance.Cli.Output;
using Compliance.Cli.Printing;
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

    /// <summary>Gets where the catalogue of the rules is published; <see langword="null"/> where that is not said.</summary>
    public Uri? Catalogue { get; init; }

    /// <summary>Gets what prints; there is one where anything is to be printed.</summary>
    public Browser? Browser { get; init; }

    /// <summary>Writes all outputs. What a browser prints is printed first, so that nothing is written where it fails.</summary>
    /// <returns>Whether all could be written.</returns>
    public bool Write(IReadOnlyList<ComplianceReport> reports, IReadOnlyList<OutputChoice> outputs)
    {
        byte[] printed = [];
        if (PdfFormat.IsAmong(outputs))
        {
            try
            {
                printed = Print(reports, Browser!);
            }
            catch (OutputStreamException failure)
            {
                PrintingErrors.NotPrinted(failure).Report(context);
                return false;
            }
        }

        if (!new OutputTargets(context, w => WriteConsole(reports, w), (f, s) => Write(reports, f, s, printed)).Write(outputs))
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

    private byte[] Print(IReadOnlyList<ComplianceReport> reports, Browser browser)
    {
        using var page = new MemoryStream();
        new HtmlReportWriter(context.Language) { Limits = limits ?? ReportLimits.Default, Catalogue = Catalogue }.Write(reports, page);
        return new PagePrinter(browser, context.Interrupted).Print(page.ToArray(), reports.Max(r => r.AsOf));
    }

    private void Write(IReadOnlyList<ComplianceReport> reports, string format, Stream stream, byte[] printed)
    {
        if (format == PdfFormat.Id)
        {
            stream.Write(printed);
            return;
        }

        var known = ReportFormats.Find(format) ?? throw new ArgumentOutOfRangeException(nameof(format));
        known.CreateWriter(new() { Language = context.Language, Limits = limits, Catalogue = Catalogue, SourceRoot = known.UsesSourceRoot ? RepositoryFolder.RootOf(Environment.CurrentDirectory) : null }).Write(reports, stream);
    }
}
