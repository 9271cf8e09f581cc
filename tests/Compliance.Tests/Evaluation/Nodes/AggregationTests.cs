using System.Collections.Immutable;
using System.Globalization;
using Compliance.Conditions.Expressions;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Evaluation.Values;
using Compliance.Facts;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Types;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Evaluation.Nodes;

/// <summary>Aggregates against every possibility: what is undeclared may be 1, 2, 3 or none; what may match may not.</summary>
internal sealed class AggregationTests
{
    private static readonly Field Size = SmallWorld.Vocabulary.FindEntity("thing")!.Find("size")!;

    private static Arbitrary<(ImmutableArray<Item> Items, bool IsComplete)> Samples { get; } = Arb.From(
        from items in Gen.Choose(0, 3).SelectMany(n => AnyItem.ArrayOf(n))
        from open in Gen.Choose(0, 2)
        select (items.ToImmutableArray(), open > 0));

    private static Gen<Item> AnyItem =>
        from value in Gen.Elements(-1, 0, 1, 2, 3)
        from isCertain in Gen.Elements(true, true, false)
        select new Item(value, isCertain);

    [Test]
    public void Result_OfAnyItems_HoldsEveryPossibility(
        [Values(AggregateKind.Count, AggregateKind.Sum, AggregateKind.Min, AggregateKind.Max, AggregateKind.Distinct)] AggregateKind kind) =>
        PropertyCheck.Holds(Samples, sample =>
        {
            var result = Aggregate(kind, sample.Items, sample.IsComplete);
            return Possibilities(sample.Items, sample.IsComplete)
                .Select(values => Compute(kind, values))
                .Distinct()
                .Where(actual => !Holds(result, actual))
                .Select(actual => $"{actual?.ToString(CultureInfo.InvariantCulture) ?? "none"} is not in {result}");
        });

    [Test]
    public void Result_OfACompleteList_ReachesItsBounds([Values(AggregateKind.Count, AggregateKind.Sum, AggregateKind.Min, AggregateKind.Max)] AggregateKind kind) =>
        PropertyCheck.Holds(Samples, sample =>
        {
            var actual = Possibilities(sample.Items, isComplete: true).Select(values => Compute(kind, values)).ToHashSet();
            return Aggregate(kind, sample.Items, isComplete: true) switch
            {
                RangeValue range when !actual.Contains(range.Range.Low) || !actual.Contains(range.Range.High) => [$"{range} is wider than {string.Join(", ", actual)}"],
                NumberValue number when !actual.SetEquals([number.Value]) => [$"{number} is not {string.Join(", ", actual)}"],
                _ => [],
            };
        });

    [Test]
    public void Result_OfNothing_IsNoughtOrNone()
    {
        Aggregate(AggregateKind.Count, [], isComplete: true).Should().BeOfType<NumberValue>().Which.Value.Should().Be(0);
        Aggregate(AggregateKind.Sum, [], isComplete: true).Should().BeOfType<NumberValue>().Which.Value.Should().Be(0);
        Aggregate(AggregateKind.Distinct, [], isComplete: true).Should().BeOfType<NumberValue>().Which.Value.Should().Be(0);
        Aggregate(AggregateKind.Min, [], isComplete: true).Should().BeOfType<NoneValue>();
        Aggregate(AggregateKind.Max, [], isComplete: true).Should().BeOfType<NoneValue>();
    }

    [Test]
    public void Result_OfAListThatIsNotComplete_HasNoUpperBound()
    {
        Range(AggregateKind.Count, [new Item(2, true)]).Should().Be(new NumberRange(1, null));
        Range(AggregateKind.Sum, [new Item(2, true)]).Should().Be(new NumberRange(2, null));
        Range(AggregateKind.Max, [new Item(2, true)]).Should().Be(new NumberRange(2, 3));
        Range(AggregateKind.Min, [new Item(2, true)]).Should().Be(new NumberRange(1, 2));
    }

    private static NumberRange Range(AggregateKind kind, ImmutableArray<Item> items) =>
        Aggregate(kind, items, isComplete: false).Should().BeOfType<RangeValue>().Which.Range;

    private static FactValue Aggregate(AggregateKind kind, ImmutableArray<Item> items, bool isComplete)
    {
        var state = new Aggregation.State(new Aggregation(kind, FactTypeKind.Integer, FactType.Integer, new NumberRange(Size.Minimum, Size.Maximum)));
        foreach (var item in items)
        {
            FactValue? value = item.Value switch
            {
                Item.Undeclared => null,
                Item.None => new NoneValue(default),
                _ => new NumberValue(item.Value, FactTypeKind.Integer, default),
            };
            state.Add(value, item.IsCertain);
        }

        return state.Result(isComplete)!;
    }

    private static bool Holds(FactValue result, decimal? actual) => result switch
    {
        NoneValue => actual is null,
        NumberValue number => actual == number.Value,
        RangeValue range => actual is null ? range.MayBeAbsent : !(actual < range.Range.Low) && !(actual > range.Range.High),
        _ => false,
    };

    // One list of values for each way in which the facts may turn out.
    private static List<ImmutableArray<int>> Possibilities(ImmutableArray<Item> items, bool isComplete)
    {
        List<ImmutableArray<int>> found = [[]];
        foreach (var item in isComplete ? items : items.AddRange(Item.Other, Item.Other))
        {
            int[] values = item.Value == Item.Undeclared ? [Item.None, 1, 2, 3] : [item.Value];
            found = [.. found.SelectMany(f => values.Select(v => f.Add(v)).Concat(item.IsCertain ? [] : [f]))];
        }

        return found;
    }

    private static decimal? Compute(AggregateKind kind, ImmutableArray<int> values)
    {
        var declared = values.Where(v => v != Item.None).ToList();
        return kind switch
        {
            AggregateKind.Count => values.Length,
            AggregateKind.Sum => declared.Sum(),
            AggregateKind.Distinct => declared.Distinct().Count(),
            AggregateKind.Min => declared.Count == 0 ? null : declared.Min(),
            _ => declared.Count == 0 ? null : declared.Max(),
        };
    }

    /// <summary>A thing that certainly or possibly counts, with its value.</summary>
    internal readonly record struct Item(int Value, bool IsCertain)
    {
        public const int Undeclared = -1;

        public const int None = 0;

        /// <summary>One that may exist undeclared.</summary>
        public static Item Other => new(Undeclared, false);
    }
}
