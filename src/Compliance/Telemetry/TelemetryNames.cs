namespace Compliance.Telemetry;

/// <summary>The names of the library's telemetry. They are part of its API.</summary>
/// <example><code>builder.Services.AddOpenTelemetry().WithTracing(t => t.AddSource(TelemetryNames.Source)).WithMetrics(m => m.AddMeter(TelemetryNames.Meter));</code></example>
public static class TelemetryNames
{
    /// <summary>The activity source.</summary>
    public const string Source = "Compliance";

    /// <summary>The meter.</summary>
    public const string Meter = "Compliance";

    /// <summary>The activity of one evaluation.</summary>
    public const string EvaluateActivity = "compliance.evaluate";

    /// <summary>Counts evaluations of whole declarations.</summary>
    public const string Evaluations = "compliance.evaluations";

    /// <summary>Counts results, by <see cref="Outcome"/>.</summary>
    public const string Outcomes = "compliance.outcomes";

    /// <summary>The duration of an evaluation in seconds.</summary>
    public const string Duration = "compliance.evaluation.duration";

    /// <summary>The tag with the outcome: violation, caution, opportunity, undetermined, not_covered, satisfied or not_applicable.</summary>
    public const string Outcome = "compliance.outcome";

    /// <summary>The tag of an activity with the day of the judgement.</summary>
    public const string AsOf = "compliance.as_of";

    /// <summary>The tag of an activity with the number of rules.</summary>
    public const string Rules = "compliance.rules";
}
