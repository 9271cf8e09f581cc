using Compliance.Conditions;
using Compliance.Evaluation.Memoization;

namespace Compliance.Evaluation.Explaining;

/// <summary>Collects the declared facts that change the value of a test on a day: they begin or end a run of days.</summary>
/// <param name="day">The number of the day.</param>
internal sealed class ChangeProbe(int day)
{
    // What tests of related things came to on the day before, and which facts change them: the same for whatever joins to the same things.
    private readonly Dictionary<(MemoKey Test, int Place), (Truth Value, NotedFact[] Facts)> _parts = [];

    /// <summary>Gets the number of the day.</summary>
    public int Day => day;

    /// <summary>Gets what collects them.</summary>
    public EvidenceCollector Evidence { get; private set; } = new();

    /// <summary>Determines whether a test of a day changes on this one, which is the next.</summary>
    /// <param name="change">The number of the day on which the test changes.</param>
    /// <param name="tested">The day for which it was evaluated.</param>
    public bool IsReached(int change, DateOnly tested) => change == day && IsEve(tested);

    /// <summary>Determines whether a day is the one before this one.</summary>
    public bool IsEve(DateOnly tested) => tested.DayNumber + 1 == day;

    /// <summary>Begins with another rule or subject.</summary>
    public void Begin() => Evidence = new();

    /// <summary>Evaluates a test of related things for the day before, once for all that it depends on.</summary>
    /// <param name="test">The test.</param>
    /// <param name="place">The place of what it depends on.</param>
    /// <param name="frame">What it is evaluated in.</param>
    /// <param name="compute">Evaluates it.</param>
    public Truth Once(MemoKey test, int place, Frame frame, Func<Frame, Truth> compute)
    {
        if (!_parts.TryGetValue((test, place), out var part))
        {
            // A test whose value is cached is not made, and reports nothing: nothing may be left from before, and nothing for what follows.
            frame.Context.ClearMemos();
            var outer = Evidence;
            Evidence = new EvidenceCollector();
            part = (compute(frame), Evidence.Noted);
            Evidence = outer;
            frame.Context.ClearMemos();
            _parts[(test, place)] = part;
        }

        Evidence.Take(part.Facts, frame.Context.Words);
        return part.Value;
    }
}
