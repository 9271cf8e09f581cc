using Compliance.Facts;
using Declaration = Compliance.Declarations.Declaration;

namespace Compliance.NRules.Live;

/// <summary>What two declarations of a session differ in: things that are the same objects have the same facts, and so do all that they refer to.</summary>
internal sealed class DeclarationStep
{
    /// <summary>Compares.</summary>
    /// <param name="before">The declaration before; <see langword="null"/> at first.</param>
    /// <param name="after">The declaration after.</param>
    public DeclarationStep(Declaration? before, Declaration after)
    {
        foreach (var set in after.Sets)
        {
            var old = before?[set.Type];
            if (ReferenceEquals(old, set))
            {
                continue;
            }

            if (old?.State != set.State)
            {
                Sets.Add(set);
            }

            // A thing that is the same object has its place.
            for (var i = 0; i < Math.Max(old?.Items.Length ?? 0, set.Items.Length); i++)
            {
                var was = i < old?.Items.Length ? old.Items[i] : null;
                var now = i < set.Items.Length ? set.Items[i] : null;
                if (!ReferenceEquals(was, now))
                {
                    Add(was, Gone);
                    Add(now, New);
                }
            }
        }
    }

    /// <summary>Gets the things that are no longer declared, or not as they were.</summary>
    public List<Entity> Gone { get; } = [];

    /// <summary>Gets the things that were not declared, or not as they are.</summary>
    public List<Entity> New { get; } = [];

    /// <summary>Gets the lists that were complete and are not, or the reverse, or not declared before.</summary>
    public List<EntitySet> Sets { get; } = [];

    private static void Add(Entity? thing, List<Entity> things)
    {
        if (thing is not null)
        {
            things.Add(thing);
        }
    }
}
