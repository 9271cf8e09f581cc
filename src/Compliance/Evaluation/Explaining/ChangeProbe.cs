namespace Compliance.Evaluation.Explaining;

/// <summary>Collects the declared facts that change the value of a test on a day: they begin or end a run of days.</summary>
/// <param name="day">The number of the day.</param>
internal sealed class ChangeProbe(int day)
{
    /// <summary>Gets the number of the day.</summary>
    public int Day => day;

    /// <summary>Gets what collects them.</summary>
    public EvidenceCollector Evidence { get; } = new();
}
