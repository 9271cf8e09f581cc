using System.Runtime.InteropServices;
using Compliance.Facts;

namespace Compliance.Evaluation;

/// <summary>The values of terms for the subject inside the part judged: the last one of each.</summary>
/// <remarks>Rules of one subject ask the same terms of it in the same part, one after the other.</remarks>
internal sealed class DefinitionMemory
{
    private readonly Dictionary<MemoryKey, KnownOfPart> _ofSubject = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds the place where the value of a definition for the subject in the part judged is kept.</summary>
    public ref KnownOfPart Of(MemoryKey definition) => ref CollectionsMarshal.GetValueRefOrAddDefault(_ofSubject, definition, out _);

    /// <summary>Forgets all values.</summary>
    public void Clear() => _ofSubject.Clear();

    /// <summary>A value for a subject in a part of its time.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal record struct KnownOfPart(Entity? Subject, DateOnly Day, SubjectTime? Time, FactValue? Value);
}
