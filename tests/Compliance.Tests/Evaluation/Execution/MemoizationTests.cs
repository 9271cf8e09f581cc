using Compliance.Evaluation.Memoization;
using Compliance.Evaluation.Time;
using Compliance.Law;

namespace Compliance.Tests.Evaluation.Execution;

/// <summary>What is remembered of things, for which days, and when it is forgotten.</summary>
internal sealed class MemoizationTests
{
    private static readonly MemoKey Key = new(0);

    [Test]
    public void At_APlaceThatWasKept_HoldsOnItsDaysOnly()
    {
        var memory = new MemoTable<string>();
        memory.At(Key, 7).Keep(new DayWindow(20, 30), "known");

        memory.At(Key, 7).Value.Should().Be("known");
        memory.At(Key, 7).Holds(20).Should().BeTrue();
        memory.At(Key, 7).Holds(29).Should().BeTrue();
        memory.At(Key, 7).Holds(19).Should().BeFalse();
        memory.At(Key, 7).Holds(30).Should().BeFalse();
        memory.At(Key, 6).Holds(20).Should().BeFalse();
        memory.At(Key, 60).Holds(0).Should().BeFalse();
    }

    [Test]
    public void At_AKeyOfAnotherCompiler_KnowsNothing()
    {
        var memory = new MemoTable<string>();
        memory.At(Key, 0).Keep(DayWindow.Always, "known");

        memory.At(new MemoKey(0), 0).Holds(0).Should().BeFalse();
        memory.At(Key, 0).Holds(0).Should().BeFalse();
    }

    [TestCase(3)]
    [TestCase(100_000)]
    public void Clear_ForgetsAll(int place)
    {
        var memory = new MemoTable<string>();
        memory.At(Key, place).Keep(DayWindow.Always, "known");
        memory.Clear();

        memory.At(Key, place).Holds(0).Should().BeFalse();
        memory.At(Key, place).Value.Should().BeNull();
    }

    [TestCase("2019-12-31", "0001-01-01", "2019-12-31")]
    [TestCase("2020-01-01", "2020-01-01", "2024-06-30")]
    [TestCase("2024-06-30", "2020-01-01", "2024-06-30")]
    [TestCase("2024-07-01", "2024-07-01", "9999-12-31")]
    public void Around_ADay_AreTheDaysBetweenChanges(string day, string first, string last)
    {
        EffectivePeriod[] periods = [new(new(2020, 1, 1), new(2024, 6, 30)), new(new(2024, 7, 1), null)];

        Intervals(periods).Around(Day(day)).Should().Be(new DayWindow(Day(first).DayNumber, Day(last).DayNumber + 1));
    }

    [TestCase("2019-12-31", 0)]
    [TestCase("2020-01-01", 1)]
    [TestCase("2024-06-30", 1)]
    [TestCase("2024-07-01", 2)]
    [TestCase("9999-12-31", 2)]
    public void IndexOf_ADay_IsTheIntervalBetweenChanges(string day, int interval)
    {
        EffectivePeriod[] periods = [new(new(2020, 1, 1), new(2024, 6, 30)), new(new(2024, 7, 1), null), new(null, DateOnly.MaxValue)];

        Intervals(periods).IndexOf(Day(day)).Should().Be(interval);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static LawIntervals Intervals(EffectivePeriod[] periods)
    {
        var intervals = new LawIntervals();
        Array.ForEach(periods, intervals.Add);
        return intervals;
    }
}
