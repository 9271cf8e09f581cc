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
    /// <summary>Gets the report; <see langword="null"/> when nothing was checked.</summary>
    public ComplianceReport? Report { get; init; }

    /// <summary>Gets what begins after the day of the judgement, or <see langword="null"/>.</summary>
    public Diagnostic? Later { get; init; }

    /// <summary>Gets what a strict check does not let pass; <see langword="null"/> for a check that is not strict.</summary>
    public StrictFaults? Strict { get; init; }

    /// <summary>Writes the line; done on many threads.</summary>
    public static CheckedLine Of(StreamedReport streamed, DispositionLedger ledger, StreamRequest stream, DateOnly? today)
    {
        var request = stream.Check;
        if (streamed.Report is not { } evaluated || ledger.Apply(evaluated) is not { NothingChecked: false } report)
        {
            return new CheckedLine(streamed.Line, streamed.Report?.Counts, null, streamed.Diagnostics);
        }

        report = request.Settings is { } settings ? report with { Settings = settings } : report;
        var json = new RentedBuffer();
        NdjsonReportWriter.WriteLine(streamed.Line, report, request.Limits ?? ReportLimits.Default, json, stream.LooksForClaims);
        return new CheckedLine(streamed.Line, CheckVerdict.Open(report), json, streamed.Diagnostics)
        {
            Report = report,
            Later = LaterThings.Of(report),
            Strict = request.IsStrict ? StrictFaults.Of(report, request, today) : null,
        };
    }
}
