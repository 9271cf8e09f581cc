using System.IO.Pipelines;
using Compliance.Findings;

namespace Compliance.Reporting;

/// <summary>Writes reports to pipes, and one report alone.</summary>
public static class ReportWriterExtensions
{
    /// <summary>Writes reports to a pipe, such as <c>HttpResponse.BodyWriter</c>; the pipe is flushed and not completed.</summary>
    /// <param name="writer">Writes the format.</param>
    /// <param name="reports">The reports, evaluated by the same rules.</param>
    /// <param name="output">Where the bytes go. Its reader slows the writer down: no more than a bounded part waits.</param>
    /// <param name="cancellationToken">Stops the work; what was written by then stays written.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static async Task WriteAsync(this IReportWriter writer, IReadOnlyList<ComplianceReport> reports, PipeWriter output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(output);
        await using var stream = output.AsStream(leaveOpen: true);
        await writer.WriteAsync(reports, stream, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes one report.</summary>
    /// <param name="writer">Writes the format.</param>
    /// <param name="report">The report.</param>
    /// <param name="output">Where the bytes go; it is left open, and never used synchronously.</param>
    /// <param name="cancellationToken">Stops the work; what was written by then stays written.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Task WriteAsync(this IReportWriter writer, ComplianceReport report, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        return writer.WriteAsync([report], output, cancellationToken);
    }

    /// <summary>Writes one report to a pipe.</summary>
    /// <param name="writer">Writes the format.</param>
    /// <param name="report">The report.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="cancellationToken">Stops the work; what was written by then stays written.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Task WriteAsync(this IReportWriter writer, ComplianceReport report, PipeWriter output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return writer.WriteAsync([report], output, cancellationToken);
    }
}
