using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Live.Reading;

/// <summary>What two declarations differ in.</summary>
internal sealed class DeclarationDifference
{
    private readonly SetDifference?[] _sets;
    private HashSet<Entity>? _reaching;

    /// <summary>Compares.</summary>
    /// <param name="before">The declaration before.</param>
    /// <param name="after">The declaration after, bound against the same vocabulary.</param>
    public DeclarationDifference(Declaration before, Declaration after)
    {
        After = after;
        _sets = new SetDifference?[after.Sets.Length];
        for (var i = 0; i < _sets.Length; i++)
        {
            _sets[i] = ReferenceEquals(before.Sets[i], after.Sets[i]) ? null : SetDifference.Of(before.Sets[i], after.Sets[i]);
        }

        // A history makes every rule look at single days, and the legal orders of the company decide which rules speak.
        IsWhole = before.HasHistory != after.HasHistory
            || before.Principal?.Id != after.Principal?.Id
            || (after.Vocabulary.LegalOrders is { } orders && Of((EntityType)orders.Owner) is { Things: [{ } company, ..] } && company.Fields?.Contains(orders) == true);
        Changed = [.. _sets.OfType<SetDifference>().Where(s => s.IsChanged)];
    }

    /// <summary>Gets the declaration after.</summary>
    public Declaration After { get; }

    /// <summary>Gets whether all rules are to be evaluated again for all subjects.</summary>
    public bool IsWhole { get; }

    /// <summary>Gets the differences of the sets that differ.</summary>
    public ImmutableArray<SetDifference> Changed { get; }

    /// <summary>Gets what the things of an entity differ in; <see langword="null"/> where they are the same objects.</summary>
    public SetDifference? Of(EntityType type) => _sets[type.Index];

    /// <summary>Gets what a thing differs in.</summary>
    /// <param name="type">Its entity.</param>
    /// <param name="place">Its place after.</param>
    public ThingDifference Of(EntityType type, int place) => _sets[type.Index] is { } set ? set.Things[place] : new ThingDifference(place, null);

    /// <summary>Determines whether a thing refers to one that is changed, or to one that does.</summary>
    public bool Reaches(Entity thing) => (_reaching ??= FindReaching()).Contains(thing);

    private HashSet<Entity> FindReaching()
    {
        var sought = new HashSet<Entity>(ReferenceEqualityComparer.Instance);
        foreach (var set in Changed)
        {
            for (var i = 0; i < set.Things.Length; i++)
            {
                if (set.Things[i].IsChanged)
                {
                    sought.Add(set.After.Items[i]);
                }
            }
        }

        var reaching = new HashSet<Entity>(ReferenceEqualityComparer.Instance);
        for (var before = -1; before != reaching.Count && sought.Count > 0;)
        {
            before = reaching.Count;
            foreach (var set in After.Sets)
            {
                foreach (var thing in set.Items)
                {
                    if (Array.Exists(thing.Targets, sought.Contains) && reaching.Add(thing))
                    {
                        sought.Add(thing);
                    }
                }
            }
        }

        return reaching;
    }
}
