using System.IO.Pipelines;
using System.Text.Json;
using Compliance.Findings;
using Compliance.Findings.Json;
using Compliance.Reporting.Json;
using Compliance.Reporting.Stepwise;

namespace Compliance.Reporting;

/// <summary>Writes reports for tools: indented UTF-8 JSON, the same bytes for the same report on any machine.</summary>
/// <remarks>
/// Both languages are written, Chinese unescaped. The output depends neither on the clock nor on the machine; files have
/// the names the caller gave them. Several reports are an object with a list <c>reports</c>, in the order given. The shape is fixed by <see cref="ReportSchemas"/>.
/// </remarks>
public sealed class JsonReportWriter : StepwiseReportWriter
{
    private static readonly JsonReportWriter Alone = new() { WritesOneAlone = true };

    /// <summary>Gets how much of each report is listed.</summary>
    /// <value>The default value is <see cref="ReportLimits.Default"/>.</value>
    public ReportLimits Limits { get; init; } = ReportLimits.Default;

    /// <summary>Gets whether a list of one report is written as that report, not as an object with a list of one.</summary>
    /// <value>The default value is <see langword="false"/>. The command writes so: one declaration gives one report.</value>
    public bool WritesOneAlone { get; init; }

    /// <summary>Writes one report as an object, with a line end after it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes: UTF-8 without a mark, LF.</param>
    public static void Write(ComplianceReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        Alone.Write([report], output);
    }

    /// <summary>Writes one report as an object, with a line end after it, without a synchronous call on the output.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes: UTF-8 without a mark, LF. No more than a bounded part is held.</param>
    /// <param name="cancellationToken">Stops the work; what was written by then stays written.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Task WriteAsync(ComplianceReport report, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Alone.WriteAsync([report], output, cancellationToken);
    }

    /// <summary>Writes one report as an object, with a line end after it, to a pipe, such as <c>HttpResponse.BodyWriter</c>; the pipe is not completed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes: UTF-8 without a mark, LF. No more than a bounded part is held.</param>
    /// <param name="cancellationToken">Stops the work; what was written by then stays written.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Task WriteAsync(ComplianceReport report, PipeWriter output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Alone.WriteAsync([report], output, cancellationToken);
    }

    private protected override IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output) =>
        JsonOutput.Steps(output, json => WritesOneAlone && reports.Count == 1 ? StepsOf(reports[0], json) : StepsOf(reports, json));

    private IEnumerable<WriteStep> StepsOf(ComplianceReport report, Utf8JsonWriter json)
    {
        foreach (var _ in JsonReport.WriteSteps(new ReportListing(report, Limits), json))
        {
            yield return default;
        }
    }

    // Several reports as an object with a list "reports", in the order given.
    private IEnumerable<WriteStep> StepsOf(IReadOnlyList<ComplianceReport> reports, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("reports");
        foreach (var report in reports)
        {
            foreach (var step in StepsOf(report, json))
            {
                yield return step;
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
