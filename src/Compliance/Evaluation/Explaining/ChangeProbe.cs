
namespace Compliance.Evaluation.Explaining;

/// <summary>Collects the declared facts that change the value of a test on a day: they begin or end a run of days.</summary>
/// <param name="day">The number of the day.</param>
internal sealed class ChangeProbe(int day)
{
    /// <summary>Gets the number of the day.</summary>
    public int Day => day;

    /// <summary>Determines whether a test of a day changes on this one, which is the next.</summary>
    /// <param name="change">The number of the day on which the test changes.</param>
    /// <param name="tested">The day for which it was evaluated.</param>
    public bool IsReached(int change, DateOnly tested) => change == day && tested.DayNumber + 1 == day;

    /// <summary>Gets what collects them.</summary>
    public EvidenceCollector Evidence { get; } = new();
}
