using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Live.Reading;

/// <summary>What the things of one entity differ in.</summary>
/// <param name="Before">The things before.</param>
/// <param name="After">The things after.</param>
/// <param name="Things">What each thing after differs in, by place.</param>
/// <param name="IsListChanged">Whether there are other things, another order, another place, or whether the list is declared differs.</param>
internal sealed record SetDifference(EntitySet Before, EntitySet After, ImmutableArray<ThingDifference> Things, bool IsListChanged)
{
    /// <summary>Gets whether anything differs.</summary>
    public bool IsChanged => IsListChanged || Things.Any(t => t.IsChanged);

    /// <summary>Gets the fields that differ: all of them where the list does.</summary>
    public IEnumerable<Field> Fields => IsListChanged ? After.Type.Fields : Things.Where(t => t.Fields is not null).SelectMany(t => t.Fields!).Distinct();

    /// <summary>Compares.</summary>
    public static SetDifference Of(EntitySet before, EntitySet after)
    {
        var isListChanged = before.State != after.State || before.Span != after.Span || before.Items.Length != after.Items.Length;
        var things = ImmutableArray.CreateBuilder<ThingDifference>(after.Items.Length);
        var places = default(Dictionary<string, int>);
        var last = -1;
        for (var i = 0; i < after.Items.Length; i++)
        {
            var thing = after.Items[i];
            var place = i < before.Items.Length && IsOne(before.Items[i], thing) ? i : Find(thing);
            isListChanged |= place <= last;
            last = Math.Max(last, place);
            things.Add(place < 0 ? new ThingDifference(-1, null) : ThingDifference.Of(place, before.Items[place], thing));
        }

        return new SetDifference(before, after, things.MoveToImmutable(), isListChanged);

        int Find(Entity thing)
        {
            places ??= before.Items.ToDictionary(e => e.Id, e => e.Index, StringComparer.Ordinal);
            return places.TryGetValue(thing.Id, out var found) && IsOne(before.Items[found], thing) ? found : -1;
        }
    }

    private static bool IsOne(Entity before, Entity after) =>
        ReferenceEquals(before, after) || (before.Id == after.Id && before.HasId == after.HasId && before.Path == after.Path);
}
