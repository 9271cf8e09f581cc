using Compliance.Conditions;
using Compliance.Evaluation;
using Compliance.Evaluation.Values;
using Compliance.Facts.Time;
using Compliance.Tests.Evaluation.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Evaluation.Values;

internal sealed class DayRangeTests
{
    private static readonly DateOnly First = new(2020, 1, 1);

    private static Arbitrary<(Stretch Left, Stretch Right)> Pairs { get; } = Arb.From(
        from left in Stretch.Any
        from right in Stretch.Any
        select (left, right));

    [Test]
    public void Of_Date_IsThatDay() =>
        DayRange.Of(new DateValue(First, default)).Should().Be(new DayRange(First.DayNumber, First.DayNumber, First.DayNumber, First.DayNumber));

    [Test]
    public void Of_OpenEnds_AreWithoutLimit() =>
        DayRange.Of(new PeriodValue(PeriodEnd.Open, PeriodEnd.Open, default)).Should().Be(new DayRange(DayRange.Ever, DayRange.Ever, DayRange.Never, DayRange.Never));

    [Test]
    public void Of_UndeclaredEnd_IsBoundedByTheOther()
    {
        var day = (long)First.DayNumber;

        DayRange.Of(new PeriodValue(PeriodEnd.On(First), PeriodEnd.Undeclared, default)).Should().Be(new DayRange(day, day, day, DayRange.Never));
        DayRange.Of(new PeriodValue(PeriodEnd.Undeclared, PeriodEnd.On(First), default)).Should().Be(new DayRange(DayRange.Ever, day, day, day));
    }

    [Test]
    public void Overlaps_OfAnyPeriods_IsSettledAsEveryPossibilityIs() => PropertyCheck.Holds(Pairs, pair =>
    {
        var settled = pair.Left.Range.Overlaps(pair.Right.Range);
        var possible = pair.Left.Completions()
            .SelectMany(l => pair.Right.Completions().Select(r => TruthTables.Of(l.Overlaps(r))))
            .ToHashSet();
        var expected = possible.Count == 1 ? possible.First() : Truth.Unknown;
        return settled == expected ? [] : [$"{settled}, but should be {expected}"];
    });

    [Test]
    public void Overlaps_OfAnyPeriods_IsTheSameBothWays() => PropertyCheck.Holds(Pairs, pair =>
        pair.Left.Range.Overlaps(pair.Right.Range) == pair.Right.Range.Overlaps(pair.Left.Range) ? [] : ["it is not"]);
}
