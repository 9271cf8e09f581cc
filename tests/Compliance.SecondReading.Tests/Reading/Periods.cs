using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts.Time;
using Compliance.SecondReading.Tests.Reading.Values;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>Reads how periods and days lie to each other. An end that is not declared is any day from the other end on.</summary>
internal static class Periods
{
    public static Truth Read(ContainmentOperator relation, Value left, Value right)
    {
        if (left == Value.None || right == Value.None)
        {
            return Truth.False;
        }

        if (right is Value.Union union)
        {
            return left is Value.NotDeclared ? Truth.Unknown : Maybe(WithinUnion(left, union), left);
        }

        if (left is Value.NotDeclared || right is Value.NotDeclared)
        {
            return Truth.Unknown;
        }

        var truth = relation switch
        {
            ContainmentOperator.Covers => Covers(left, right),
            ContainmentOperator.Within => Covers(right, left),
            _ => Logic.All([NotAfter(StartOf(left), EndOf(right)), NotAfter(StartOf(right), EndOf(left))]),
        };
        return Maybe(truth, left, right);
    }

    private static Truth Maybe(Truth truth, params Value[] values) => truth == Truth.True && values.Any(v => v.MayBeNone) ? Truth.Unknown : truth;

    private static Truth Covers(Value outer, Value inner) => Logic.All([NotAfter(StartOf(outer), StartOf(inner)), NotAfter(EndOf(inner), EndOf(outer))]);

    private static Truth NotAfter(Value.Day first, Value.Day second) => Comparisons.Days(ComparisonOperator.AtMost, first, second);

    private static Value.Day StartOf(Value value) => value is Value.Day day ? day : Start(((Value.Period)value).Declared);

    private static Value.Day EndOf(Value value) => value is Value.Day day ? day : End(((Value.Period)value).Declared);

    private static Value.Day Start(PeriodValue period) => period.From.State switch
    {
        PeriodEndState.Day => Value.Day.On(period.From.Day),
        PeriodEndState.Open => new Value.Day(Value.Day.Ever, Value.Day.Ever),
        _ => new Value.Day(Value.Day.Ever, period.To.State == PeriodEndState.Day ? period.To.Day.DayNumber : Value.Day.Never),
    };

    private static Value.Day End(PeriodValue period) => period.To.State switch
    {
        PeriodEndState.Day => Value.Day.On(period.To.Day),
        PeriodEndState.Open => new Value.Day(Value.Day.Never, Value.Day.Never),
        _ => new Value.Day(period.From.State == PeriodEndState.Day ? period.From.Day.DayNumber : Value.Day.Ever, Value.Day.Never),
    };

    // It holds where the fewest days there may be together leave no gap in the most days it may have; it does not hold where
    // the most days leave one in the fewest.
    private static Truth WithinUnion(Value inner, Value.Union union)
    {
        var (start, end) = (StartOf(inner), EndOf(inner));
        var isOneDay = inner is Value.Day;
        var fewest = union.Sure.Select(p => (Start(p).High, End(p).Low));
        var most = union.Sure.Concat(union.Possible).Select(p => (Start(p).Low, End(p).High));
        if (AreAllIn(start.Low, end.High, fewest))
        {
            return Truth.True;
        }

        if (union.MayHaveOthers)
        {
            return Truth.Unknown;
        }

        // Of one day that is not known each may be the one.
        var isCovered = isOneDay
            ? most.Any(m => m.Item1 <= start.High && start.Low <= m.Item2)
            : AreAllIn(start.High, end.Low, most);
        return isCovered ? Truth.Unknown : Truth.False;
    }

    // One day after the other; whole periods are passed over at once.
    private static bool AreAllIn(long first, long last, IEnumerable<(long From, long To)> periods)
    {
        var day = first;
        foreach (var (from, to) in periods.Where(p => p.From <= p.To).OrderBy(p => p.From))
        {
            if (from > day)
            {
                break;
            }

            day = Math.Max(day, to + 1);
        }

        return day > last;
    }
}
