using Compliance.Evaluation.Memoization;
using Compliance.Evaluation.Time;

namespace Compliance.Tests.Evaluation.Execution;

/// <summary>The values of one test on different days.</summary>
internal sealed class ValueHistoryTests
{
    [Test]
    public void TryFind_BetweenStretches_FindsNothing()
    {
        var history = new ValueHistory<int>(new DayWindow(10, 20), 1);
        history.Add(new DayWindow(30, 40), 2);

        Find(history, 9).Should().BeNull();
        Find(history, 10).Should().Be((10, 20, 1));
        Find(history, 19).Should().Be((10, 20, 1));
        Find(history, 20).Should().BeNull();
        Find(history, 39).Should().Be((30, 40, 2));
        Find(history, 40).Should().BeNull();
    }

    // What the value rests on changes between them.
    [Test]
    public void Add_TheSameValueOnBothSides_IsAStretchOfItsOwn()
    {
        var history = new ValueHistory<int>(new DayWindow(10, 20), 1);
        history.Add(new DayWindow(30, 40), 1);
        history.Add(new DayWindow(20, 30), 1);

        Find(history, 25).Should().Be((20, 30, 1));
    }

    [Test]
    public void Add_AnotherValueBetween_IsAStretchOfItsOwn()
    {
        var history = new ValueHistory<int>(new DayWindow(10, 20), 1);
        history.Add(new DayWindow(30, 40), 1);
        history.Add(new DayWindow(20, 30), 2);

        (Find(history, 19), Find(history, 20), Find(history, 30)).Should().Be(((10, 20, 1), (20, 30, 2), (30, 40, 1)));
    }

    // What was computed later reaches into days that have a value: it is the same there.
    [Test]
    public void Add_DaysThatReachIntoOthers_LeavesThose()
    {
        var history = new ValueHistory<int>(new DayWindow(30, 40), 2);
        history.Add(new DayWindow(10, 35), 2);

        Find(history, 10).Should().Be((10, 30, 2));
        Find(history, 30).Should().Be((30, 40, 2));
    }

    [Test]
    public void Entry_WithValuesOfSeveralDays_HoldsEachOfThem()
    {
        var memory = new MemoTable<string>();
        var key = new MemoKey(0);
        memory.At(key, 3).Keep(new DayWindow(10, 20), "a");
        memory.At(key, 3).Keep(new DayWindow(20, 30), "b");
        memory.At(key, 3).Keep(new DayWindow(5, 10), "c");

        Of(7).Should().Be(("c", 10));
        Of(12).Should().Be(("a", 20));
        Of(29).Should().Be(("b", 30));
        memory.At(key, 3).Holds(30).Should().BeFalse();
        memory.Clear();
        memory.At(key, 3).Holds(12).Should().BeFalse();

        (string Value, int Until) Of(int day)
        {
            ref var entry = ref memory.At(key, 3);
            entry.Holds(day).Should().BeTrue();
            return (entry.Value, entry.Until);
        }
    }

    private static (int From, int Until, int Value)? Find(ValueHistory<int> history, int day) =>
        history.TryFind(day, out var days, out var value) ? (days.From, days.Until, value) : null;
}
