using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Time;

namespace Compliance.Evaluation.Memoization;

/// <summary>Caches the values of one test or term, each with the days on which it is the value.</summary>
/// <param name="key">The cache key.</param>
/// <param name="uses">What the test or term uses: it decides how long a value is valid.</param>
internal class MemoSlot(MemoKey key, MemoPolicy.Uses uses)
{
    /// <summary>Gets the cache key.</summary>
    public MemoKey Key => key;

    /// <summary>Gets a cached value that is valid on the day evaluated, and records when it changes.</summary>
    /// <param name="table">The memo table.</param>
    /// <param name="place">The place of the thing the value belongs to.</param>
    /// <param name="frame">What it is evaluated in.</param>
    /// <param name="value">The value; the default where none is cached.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet<T>(MemoTable<T> table, int place, Frame frame, out T value)
    {
        ref var entry = ref table.At(key, place);
        if (!entry.Holds(frame.Day.DayNumber))
        {
            value = default!;
            return false;
        }

        if (IsDailyIn(frame))
        {
            frame.Context.ChangesOn(entry.Until);
        }

        value = entry.Value;
        return true;
    }

    /// <summary>Begins the computation of a value to be cached.</summary>
    /// <returns>The next day of change so far, for <see cref="Keep"/>.</returns>
    public int Begin(Frame frame)
    {
        var before = frame.Context.Horizon;
        if (IsDailyIn(frame))
        {
            frame.Context.LookAhead(uses.Law.Around(frame.Day).Until);
        }

        return before;
    }

    /// <summary>Caches a value that was computed.</summary>
    /// <param name="table">The memo table. Its entries may have moved while the value was computed.</param>
    /// <param name="place">The place of the thing the value belongs to.</param>
    /// <param name="frame">What it was computed in.</param>
    /// <param name="before">What <see cref="Begin"/> returned.</param>
    /// <param name="value">The value.</param>
    /// <returns>The value.</returns>
    public T Keep<T>(MemoTable<T> table, int place, Frame frame, int before, T value) =>
        table.At(key, place).Keep(End(frame, before), value);

    /// <summary>Explains a test or term once for each thing and its days: equal questions are not collected again.</summary>
    /// <param name="place">The place of the thing.</param>
    /// <param name="questions">What collects the missing facts.</param>
    /// <param name="outer">Decides the days.</param>
    /// <param name="inner">What is explained.</param>
    /// <param name="explain">Explains it.</param>
    public void AskOnce(int place, QuestionCollector questions, Frame outer, Frame inner, Action<Frame, Explanation> explain)
    {
        var day = outer.Day.DayNumber;
        var days = IsDailyIn(outer) ? new DayWindow(day, day + 1) : uses.Law.Around(outer.Day);
        outer.Context.MissingFacts.Once(key, place, days, questions, inner, explain);
    }

    // The days on which a value that was just computed is the value.
    private DayWindow End(Frame frame, int before)
    {
        if (!IsDailyIn(frame))
        {
            return uses.Law.Around(frame.Day);
        }

        var until = frame.Context.Horizon;
        frame.Context.LookAhead(Math.Min(before, until));
        return new DayWindow(frame.Day.DayNumber, until);
    }

    /// <summary>Determines whether a value may change from day to day while the law stays the same.</summary>
    public bool IsDailyIn(Frame frame) => uses.IsDaily || frame.Context.HasHistory;
}
