using System.Collections.Immutable;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.Reasoning.Tests.Distrust;

/// <summary>Random declarations of a calendar, every second one with facts taken away, and one in four made whole.</summary>
internal static class AttackPool
{
    /// <summary>How many declarations attack each rule.</summary>
    public const int Size = 1000;

    /// <summary>Makes the declarations.</summary>
    /// <param name="seed">What they are made from.</param>
    /// <param name="calendar">The days they speak of.</param>
    public static ImmutableArray<Attack> Create(int seed, WorldCalendar calendar)
    {
        var sample = SampleGenerator.Create(seed, calendar);
        var attacks = ImmutableArray.CreateBuilder<Attack>(Size);
        for (var i = 0; attacks.Count < Size; i++)
        {
            var other = SampleGenerator.WithOtherFacts(sample, unchecked(seed + i), calendar);
            var isWhole = i % 4 == 0;
            foreach (var facts in (FactTree[])[other.Facts, other.Fewer])
            {
                var tree = isWhole ? Whole(facts, depth: 0) : facts;
                attacks.Add(new Attack(tree, SmallWorld.Declare(tree), isWhole));
            }
        }

        return attacks.ToImmutable();
    }

    // The things of an entity stand at the first level: that there may be others is within the model.
    private static FactTree Whole(FactTree tree, int depth) => tree switch
    {
        FactTree.Group group => new FactTree.Group([.. group.Entries.Where(e => !IsHalf(e.Value)).Select(e => (e.Key, Whole(e.Value, depth + 1)))]),
        FactTree.Items items => new FactTree.Items([.. items.Entries.Select(e => (e.Key, Whole(e.Value, depth + 1)))], items.IsComplete || depth > 1),
        FactTree.History history => new FactTree.History([.. history.Entries.Where(e => !IsHalf(e.Value)).Select(e => (e.Since, Whole(e.Value, depth + 1)))]),
        _ => tree,
    };

    private static bool IsHalf(FactTree tree) => tree switch
    {
        FactTree.Group { Entries: [("from" or "to", _)] } => true,
        FactTree.History history => history.Entries.All(e => IsHalf(e.Value)),
        _ => false,
    };
}
