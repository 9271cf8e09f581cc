using System.Diagnostics;
using System.Diagnostics.Metrics;
using Compliance.Telemetry;
using Compliance.Tests.Dispositions;

namespace Compliance.Tests.Telemetry;

[NonParallelizable]
internal sealed class EvaluationTelemetryTests
{
    private static readonly DateOnly Day = new(2020, 6, 15);

    [Test]
    public void Evaluate_WithAListener_StartsAnActivityWithTheDay()
    {
        var activities = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TelemetryNames.Source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Add,
        };
        ActivitySource.AddActivityListener(listener);

        new WaiverWorld().Judge(WaiverWorld.Facts, Day);

        var activity = activities.Should().ContainSingle().Subject;
        activity.OperationName.Should().Be(TelemetryNames.EvaluateActivity);
        activity.GetTagItem(TelemetryNames.AsOf).Should().Be("2020-06-15");
    }

    [Test]
    public void Evaluate_WithAListenerAndTelemetrySwitchedOff_TellsNothing()
    {
        var activities = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TelemetryNames.Source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Add,
        };
        ActivitySource.AddActivityListener(listener);
        AppContext.SetSwitch("Compliance.Telemetry.IsSupported", false);
        try
        {
            new WaiverWorld().Judge(WaiverWorld.Facts, Day);
        }
        finally
        {
            AppContext.SetSwitch("Compliance.Telemetry.IsSupported", true);
        }

        activities.Should().BeEmpty();
    }

    [Test]
    public void Duration_AdvisesBuckets_FromMicrosecondsToSeconds()
    {
        IReadOnlyList<double>? buckets = null;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
                buckets = instrument is Histogram<double> { Name: TelemetryNames.Duration } duration ? duration.Advice?.HistogramBucketBoundaries : buckets,
        };
        listener.Start();
        new WaiverWorld().Judge(WaiverWorld.Facts, Day);

        buckets.Should().NotBeNull().And.BeInAscendingOrder();
        (buckets![0], buckets[^1]).Should().Be((0.00001, 10));
        buckets.Count(b => b is >= 0.0001 and < 0.1).Should().BeGreaterThanOrEqualTo(9, "most declarations take that long");
    }

    [Test]
    public void Evaluate_WithAMeterListener_CountsOutcomesByKind()
    {
        var counts = new Dictionary<string, double>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == TelemetryNames.Meter)
                {
                    l.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument.Name + (tags.IsEmpty ? string.Empty : $" {tags[0].Value}"), value));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Add(instrument.Name, value > 0 ? 1 : 0));
        listener.Start();

        new WaiverWorld().Judge(WaiverWorld.Facts, Day);

        counts.Should().Equal(new Dictionary<string, double>
        {
            ["compliance.outcomes violation"] = 2,
            ["compliance.evaluations"] = 1,
            ["compliance.evaluation.duration"] = 1,
        });

        void Add(string name, double value) => counts[name] = counts.GetValueOrDefault(name) + value;
    }

    [Test]
    public void IsOn_NobodyListens_IsFalseAndAllocatesNothing()
    {
        _ = EvaluationTelemetry.IsOn;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var isOn = EvaluationTelemetry.IsOn;

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        isOn.Should().BeFalse();
    }
}
