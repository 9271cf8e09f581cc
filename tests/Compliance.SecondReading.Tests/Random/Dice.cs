using System.Collections.Immutable;
using System.Globalization;

namespace Compliance.SecondReading.Tests.Random;

/// <summary>Throws of a die, and days of a window of ninety.</summary>
internal sealed class Dice(int seed)
{
    private const int Days = 90;

    private static readonly ImmutableArray<DateOnly> Starts = [new(2024, 12, 1), new(2025, 9, 1), new(2026, 11, 1), new(2024, 1, 20), new(2023, 12, 1)];

    private readonly System.Random _random = new(seed);

    private DateOnly? _start;

    /// <summary>Gets the first day of the window.</summary>
    public DateOnly Start => _start ??= Among(Starts);

    /// <summary>Gets a day of the judgement.</summary>
    public DateOnly AsOf => Start.AddDays(60 + Next(40));

    public int Next(int most) => _random.Next(most);

    /// <summary>Whether one of so many throws succeeds.</summary>
    public bool OneIn(int throws) => _random.Next(throws) == 0;

    public T Among<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    public T Pick<T>(params T[] values) => values[_random.Next(values.Length)];

    /// <summary>Gets a day of the window; few of them, so that they meet.</summary>
    public DateOnly Day() => Start.AddDays(Next(19) * 5);

    public Tree.Leaf DayText() => new(Text(Day()));

    /// <summary>Gets days both of which may be open.</summary>
    public (DateOnly? From, DateOnly? Until) Period()
    {
        var (one, other) = (Day(), Day());
        var (from, until) = one < other ? (one, other) : (other, one);
        return Next(4) switch
        {
            0 => (from, null),
            1 => (null, until),
            _ => (from, until),
        };
    }

    /// <summary>Writes when something is in force.</summary>
    public Tree.Map InForce()
    {
        var (from, until) = Period();
        return new Tree.Map([.. Entry("from", from), .. Entry("until", until)]);
    }

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<(string Key, Tree Value)> Entry(string key, DateOnly? day) => day is { } known ? [(key, new Tree.Leaf(Text(known)))] : [];
}
