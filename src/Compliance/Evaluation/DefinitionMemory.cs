using System.Runtime.InteropServices;
using Compliance.Declarations;
using Compliance.Evaluation.Nodes;
using Compliance.Facts;

namespace Compliance.Evaluation;

/// <summary>The values of definitions that were computed already: the last one for each thing, and the last one for the subject.</summary>
/// <remarks>Rules of one subject ask the same terms of the same things on the same day, one after the other.</remarks>
internal sealed class DefinitionMemory
{
    // More would keep the memory of one large declaration for ever.
    private const int LargestKept = 10_000;

    private readonly Dictionary<CompiledDefinition, Known[]> _ofThings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<CompiledDefinition, KnownOfPart> _ofSubject = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds the place where the value of a definition for a thing outside the part judged is kept.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="entity">The thing.</param>
    /// <param name="things">How many things of its kind there are.</param>
    public ref Known Of(CompiledDefinition definition, Entity entity, int things)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_ofThings, definition, out _);
        if (known is null || known.Length <= entity.Index)
        {
            Array.Resize(ref known, Math.Max(things, entity.Index + 1));
        }

        return ref known[entity.Index];
    }

    /// <summary>Finds the place where the value of a definition for the subject in the part judged is kept.</summary>
    public ref KnownOfPart OfSubject(CompiledDefinition definition) => ref CollectionsMarshal.GetValueRefOrAddDefault(_ofSubject, definition, out _);

    /// <summary>Forgets all values.</summary>
    public void Clear()
    {
        foreach (var (definition, known) in _ofThings)
        {
            if (known.Length > LargestKept)
            {
                _ofThings.Remove(definition);
            }
            else
            {
                Array.Clear(known);
            }
        }

        _ofSubject.Clear();
    }

    /// <summary>A value for a thing under the law of a day.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal record struct Known(Entity? Thing, DateOnly Day, FactValue? Value);

    /// <summary>A value for a subject in a part of its time.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal record struct KnownOfPart(Entity? Subject, DateOnly Day, SubjectTime? Time, FactValue? Value);
}
