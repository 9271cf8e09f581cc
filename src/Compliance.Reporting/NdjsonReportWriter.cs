using System.Buffers;
using Compliance.Findings;
using Compliance.Reporting.Json;
using Compliance.Reporting.Stepwise;

namespace Compliance.Reporting;

/// <summary>Writes reports one in each line, for streams of declarations: findings with their facts and thresholds, without the texts of the law, trace and questions.</summary>
/// <remarks>
/// For the texts of clauses, trace and questions, check the declaration alone. The shape of a line is
/// fixed by <see cref="ReportSchemas.StreamLine"/>. Safe to use from many threads.
/// </remarks>
public sealed class NdjsonReportWriter : StepwiseReportWriter
{
    /// <summary>Gets how much of each report is listed.</summary>
    /// <value>The default value is <see cref="ReportLimits.Default"/>.</value>
    public ReportLimits Limits { get; init; } = ReportLimits.Default;

    private protected override IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        var lines = new ArrayBufferWriter<byte>();
        for (var i = 0; i < reports.Count; i++)
        {
            WriteLine(i + 1, reports[i], Limits, lines);
            output.Write(lines.WrittenSpan);
            lines.ResetWrittenCount();
            yield return default;
        }
    }

    /// <summary>Writes a report as one line, its end included.</summary>
    /// <param name="line">The number of the line the declaration stands in.</param>
    /// <param name="report">The report.</param>
    /// <param name="output">Where the line goes.</param>
    public static void WriteLine(int line, ComplianceReport report, IBufferWriter<byte> output) => WriteLine(line, report, ReportLimits.Default, output);

    /// <summary>Writes a report as one line, its end included.</summary>
    /// <param name="line">The number of the line the declaration stands in.</param>
    /// <param name="report">The report.</param>
    /// <param name="limits">How much of it is listed.</param>
    /// <param name="output">Where the line goes.</param>
    /// <param name="looksForClaims">Whether the claims by which rules found nothing are looked for, which evaluates rules again; without, <c>asserted</c> is null.</param>
    public static void WriteLine(int line, ComplianceReport report, ReportLimits limits, IBufferWriter<byte> output, bool looksForClaims = true)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        JsonStreamLine.Write(line, report, limits, looksForClaims, output);
    }
}
