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
    private protected override IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        var lines = new ArrayBufferWriter<byte>();
        for (var i = 0; i < reports.Count; i++)
        {
            WriteLine(i + 1, reports[i], lines);
            output.Write(lines.WrittenSpan);
            lines.ResetWrittenCount();
            yield return default;
        }
    }

    /// <summary>Writes a report as one line, its end included.</summary>
    /// <param name="line">The number of the line the declaration stands in.</param>
    /// <param name="report">The report.</param>
    /// <param name="output">Where the line goes.</param>
    public static void WriteLine(int line, ComplianceReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        JsonStreamLine.Write(line, report, output);
    }
}
