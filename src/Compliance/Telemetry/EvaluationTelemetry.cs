using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Telemetry;

/// <summary>Reports evaluations to listeners. Without listeners it costs a few comparisons and allocates nothing.</summary>
/// <remarks>What a company declares never goes into it: only days, counts and durations.</remarks>
internal static class EvaluationTelemetry
{
    private const string Switch = "Compliance.Telemetry.IsSupported";

    // One declaration takes from some ten microseconds to some seconds: three bounds to each power of ten, in seconds.
    private static readonly double[] Buckets =
        [0.00001, 0.000025, 0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private static readonly ActivitySource Source = new(TelemetryNames.Source);
    private static readonly Meter Meter = new(TelemetryNames.Meter);
    private static readonly Counter<long> Evaluations = Meter.CreateCounter<long>(TelemetryNames.Evaluations, "{evaluation}", "Declarations evaluated.");
    private static readonly Counter<long> Outcomes = Meter.CreateCounter<long>(TelemetryNames.Outcomes, "{result}", "Results of rules on subjects.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        TelemetryNames.Duration, "s", "How long a declaration took.", tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = Buckets });

    /// <summary>Gets whether telemetry is supported: the command-line tool switches it off, and its native program leaves it out.</summary>
    [FeatureSwitchDefinition(Switch)]
    private static bool IsSupported => !AppContext.TryGetSwitch(Switch, out var isSupported) || isSupported;

    /// <summary>Gets whether there is a listener.</summary>
    public static bool IsOn => IsSupported && IsHeard;

    // A type of its own, so that the sources are not created where telemetry is not supported.
    private static bool IsHeard => Source.HasListeners() || Evaluations.Enabled || Outcomes.Enabled || Duration.Enabled;

    /// <summary>Runs an evaluation and records it.</summary>
    /// <typeparam name="TRequest">What the engine evaluates.</typeparam>
    /// <param name="request">Passed to <paramref name="evaluate"/>; nothing of it is recorded.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="rules">The number of rules.</param>
    /// <param name="evaluate">Runs the evaluation.</param>
    /// <returns>What <paramref name="evaluate"/> returned.</returns>
    public static ComplianceReport Measure<TRequest>(TRequest request, DateOnly asOf, int rules, Func<TRequest, ComplianceReport> evaluate)
    {
        using var activity = Source.StartActivity(TelemetryNames.EvaluateActivity);
        activity?.SetTag(TelemetryNames.AsOf, IsoDay.Of(asOf));
        activity?.SetTag(TelemetryNames.Rules, rules);
        var start = Stopwatch.GetTimestamp();
        try
        {
            var report = evaluate(request);
            Tell(report.Counts);
            Evaluations.Add(1);
            return report;
        }
        catch (Exception failure)
        {
            activity?.SetStatus(ActivityStatusCode.Error, failure.GetType().Name);
            throw;
        }
        finally
        {
            Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
    }

    private static void Tell(OutcomeCounts counts)
    {
        Add("violation", counts.Violations);
        Add("caution", counts.Cautions);
        Add("opportunity", counts.Opportunities);
        Add("undetermined", counts.Undetermined);
        Add("not_covered", counts.NotCovered);
        Add("satisfied", counts.Satisfied);
        Add("not_applicable", counts.NotApplicable);
    }

    private static void Add(string outcome, int count)
    {
        if (count > 0)
        {
            Outcomes.Add(count, new KeyValuePair<string, object?>(TelemetryNames.Outcome, outcome));
        }
    }
}
