using Compliance.Facts;
using Compliance.Facts.Time;

namespace Compliance.Reasoning.Witnesses;

/// <summary>Makes the dates and amounts of a witness rounder, one after the other, as long as the engine says the same.</summary>
/// <param name="witness">The witness, whose values are replaced.</param>
/// <param name="lawFrom">The first day of the law it shows.</param>
/// <param name="asOf">The day of the judgement.</param>
internal sealed class WitnessRounding(WitnessNode.Mapping witness, DateOnly lawFrom, DateOnly asOf)
{
    private const int MostDigits = 3;

    /// <summary>Rounds the values.</summary>
    /// <param name="holds">Whether the witness still shows what it is to show.</param>
    public void Round(Func<bool> holds)
    {
        foreach (var leaf in Leaves(witness))
        {
            var exact = leaf.Value;
            foreach (var rounder in Rounder(exact))
            {
                leaf.Value = rounder;
                if (rounder.Canonical == exact.Canonical || holds())
                {
                    break;
                }

                leaf.Value = exact;
            }
        }
    }

    private static IEnumerable<WitnessNode.Leaf> Leaves(WitnessNode node) => node switch
    {
        WitnessNode.Leaf leaf => [leaf],
        WitnessNode.Sequence list => list.Items.SelectMany(Leaves),
        WitnessNode.Mapping map => map.Entries.SelectMany(e => Leaves(e.Value)),
        _ => [],
    };

    private IEnumerable<FactValue> Rounder(FactValue value) => value switch
    {
        NumberValue number => Numbers(number.Value).Select(n => new NumberValue(n, number.Kind, default, number.Currency)),
        DateValue date => Days(date.Value).Select(d => new DateValue(d, default)),
        PeriodValue period => Periods(period),
        _ => [],
    };

    private static IEnumerable<decimal> Numbers(decimal value)
    {
        for (var digits = 1; digits <= MostDigits; digits++)
        {
            var unit = 1m;
            while (Math.Abs(value) >= unit * (decimal)Math.Pow(10, digits))
            {
                unit *= 10;
            }

            yield return Math.Floor(value / unit) * unit;
            yield return Math.Ceiling(value / unit) * unit;
        }
    }

    // Near the law: its first day in force; then the beginning of a year or a month.
    private IEnumerable<DateOnly> Days(DateOnly day)
    {
        if (lawFrom > DateOnly.MinValue)
        {
            yield return lawFrom;
        }

        yield return new DateOnly(asOf.Year, 1, 1);
        yield return new DateOnly(day.Year, 1, 1);
        yield return new DateOnly(day.Year + 1, 1, 1);
        yield return new DateOnly(day.Year, day.Month, 1);
        yield return new DateOnly(day.Year, day.Month, 1).AddMonths(1);
    }

    private IEnumerable<PeriodValue> Periods(PeriodValue period)
    {
        var starts = period.From.State == PeriodEndState.Day ? Days(period.From.Day).Append(period.From.Day).Select(PeriodEnd.On) : [period.From];
        foreach (var start in starts)
        {
            yield return new PeriodValue(start, PeriodEnd.Open, default);
            if (period.To.State == PeriodEndState.Day)
            {
                foreach (var end in Days(period.To.Day).Select(d => d.AddDays(-1)).Append(period.To.Day).Where(d => start.State != PeriodEndState.Day || d >= start.Day))
                {
                    yield return new PeriodValue(start, PeriodEnd.On(end), default);
                }
            }
        }
    }
}
