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
/// <remarks>Lines wait until those before them are written. They hold no report, which would be carried from one generation of the heap to the next meanwhile.</remarks>
internal sealed record CheckedLine(int Number, OutcomeCounts? Counts, RentedBuffer? Json, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets whether nothing could be decided.</summary>
    public bool IsNothingDecided { get; init; }

    /// <summary>Gets the report, to compare it with a baseline; <see langword="null"/> where there is none.</summary>
    public ComplianceReport? Report { get; init; }

    /// <summary>Gets the day of the judgement, where that is stale.</summary>
    public StaleJudgement? Stale { get; init; }

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
            IsNothingDecided = report.NothingDecided,
            Report = ledger.Baseline is null ? null : report,
            Stale = StaleJudgement.Of(report, request, today),
            Later = LaterThings.Of(report),
            Strict = request.IsStrict ? StrictFaults.Of(report, request, today) : null,
        };
    }
}
