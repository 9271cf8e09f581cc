using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation;
using Compliance.Evaluation.Values;
using Compliance.Tests.Evaluation.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Evaluation.Values;

/// <summary>Unions of periods against a calendar of six days, where every possibility can be tried.</summary>
internal sealed class PeriodUnionTests
{
    private static Arbitrary<(ImmutableArray<Stretch> Certain, ImmutableArray<Stretch> Possible, bool IsComplete, Stretch Days)> Samples { get; } = Arb.From(
        from certain in Gen.Choose(0, 2).SelectMany(n => Stretch.Any.ArrayOf(n))
        from possible in Gen.Choose(0, 1).SelectMany(n => Stretch.Any.ArrayOf(n))
        from open in Gen.Choose(0, 3)
        from days in Stretch.Any
        select (certain.ToImmutableArray(), possible.ToImmutableArray(), open > 0, days));

    [TestCase("1..3 4..6", "1..6", Truth.True)]
    [TestCase("4..6 1..3", "1..6", Truth.True)]
    [TestCase("1..4 2..6", "1..6", Truth.True)]
    [TestCase("1..2 4..6", "1..6", Truth.False)]
    [TestCase("1..2 4..6", "4..5", Truth.True)]
    [TestCase("1..5", "1..6", Truth.False)]
    [TestCase("2..6", "1..6", Truth.False)]
    [TestCase("1..", "3..", Truth.True)]
    [TestCase("1..6", "3..", Truth.False)]
    [TestCase("..3 4..", "..", Truth.True)]
    [TestCase("1..?", "1..6", Truth.Unknown)]
    [TestCase("1..?", "1..1", Truth.True)]
    [TestCase("1..? 2..6", "1..6", Truth.True)]
    [TestCase("2..?", "1..6", Truth.False)]
    [TestCase("1..4", "2..?", Truth.Unknown)]
    [TestCase("1..4", "5..?", Truth.False)]
    [TestCase("1..", "5..?", Truth.True)]
    [TestCase("", "1..1", Truth.False)]
    public void Covers_Periods_LeavesNoDayOut(string periods, string days, Truth expected)
    {
        var union = PeriodUnion.Of([.. periods.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => Parse(p).Range)]);

        union.Covers(Parse(days).Range).Should().Be(expected);
    }

    [Test]
    public void Covers_WithOneThatMayBelong_IsSettledOnlyWhereItDoesNotMatter()
    {
        DayRange[] first = [Parse("1..3").Range];
        DayRange[] second = [Parse("4..6").Range];
        var union = new PeriodUnion(first, second, isComplete: true);

        union.Covers(Parse("1..2").Range).Should().Be(Truth.True);
        union.Covers(Parse("1..6").Range).Should().Be(Truth.Unknown);
        union.Covers(Parse("1..").Range).Should().Be(Truth.False);
    }

    [Test]
    public void Covers_WhereThereMayBeOthers_IsNeverFalse()
    {
        DayRange[] first = [Parse("1..3").Range];
        var union = new PeriodUnion(first, [], isComplete: false);

        union.Covers(Parse("1..3").Range).Should().Be(Truth.True);
        union.Covers(Parse("1..4").Range).Should().Be(Truth.Unknown);
    }

    [Test]
    public void Covers_OfAnyPeriods_IsSettledAsEveryPossibilityIs() => PropertyCheck.Holds(Samples, sample =>
    {
        var union = new PeriodUnion([.. sample.Certain.Select(c => c.Range)], [.. sample.Possible.Select(p => p.Range)], sample.IsComplete);
        var settled = union.Covers(sample.Days.Range);
        var possible = Possibilities(sample.Certain, sample.Possible, sample.IsComplete)
            .SelectMany(u => sample.Days.Completions().Select(d => TruthTables.Of(d.IsSubsetOf(u))))
            .ToHashSet();
        return settled == Truth.Unknown || possible.SetEquals([settled]) ? [] : [$"{settled}, but may be {string.Join(" or ", possible)}"];
    });

    // Every set of days that the union may be.
    private static List<ImmutableHashSet<int>> Possibilities(ImmutableArray<Stretch> certain, ImmutableArray<Stretch> possible, bool isComplete)
    {
        List<ImmutableHashSet<int>> unions = [[]];
        foreach (var stretch in certain)
        {
            unions = [.. unions.SelectMany(u => stretch.Completions().Select(u.Union))];
        }

        foreach (var stretch in possible)
        {
            unions = [.. unions, .. unions.SelectMany(u => stretch.Completions().Select(u.Union))];
        }

        return isComplete ? unions : [.. unions, .. unions.Select(u => u.Union(Enumerable.Range(Stretch.Ever, Stretch.Never + 1)))];
    }

    private static Stretch Parse(string text)
    {
        var ends = text.Split("..");
        return new Stretch(End(ends[0], Stretch.Ever), End(ends[1], Stretch.Never));
    }

    private static int? End(string text, int open) => text switch
    {
        "?" => null,
        "" => open,
        _ => text[0] - '0',
    };
}
