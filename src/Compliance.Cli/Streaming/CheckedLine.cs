using System.Collections.Immutable;
using Compliance.Cli.Checking;
using Compliance.Diagnostics;
using Compliance.Dispositions;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Streams;

namespace Compliance.Cli.Streaming;

/// <summary>One line of a stream, ready to be written.</summary>
/// <param name="Number">The number of the line.</param>
/// <param name="Counts">What was found and is open; <see langword="null"/> when the line is no declaration.</param>
/// <param name="Json">The line to write; <see langword="null"/> when nothing was checked.</param>
/// <param name="Diagnostics">What is wrong with the line.</param>
internal sealed record CheckedLine(int Number, OutcomeCounts? Counts, RentedBuffer? Json, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Writes the line; done on many threads.</summary>
    public static CheckedLine Of(StreamedReport streamed, DispositionLedger ledger, ReportLimits limits, bool looksForClaims)
    {
        if (streamed.Report is not { } evaluated || ledger.Apply(evaluated) is not { NothingChecked: false } report)
        {
            return new CheckedLine(streamed.Line, streamed.Report?.Counts, null, streamed.Diagnostics);
        }

        var json = new RentedBuffer();
        NdjsonReportWriter.WriteLine(streamed.Line, report, limits, json, looksForClaims);
        return new CheckedLine(streamed.Line, CheckVerdict.Open(report), json, streamed.Diagnostics);
    }
}
