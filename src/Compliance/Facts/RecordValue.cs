using System.Collections.Immutable;
using Compliance.Text;
using Compliance.Vocabularies;

namespace Compliance.Facts;

/// <summary>The facts of one entity or nested object, addressed by slot.</summary>
public sealed class RecordValue(RecordType type, ImmutableArray<FactValue?> slots, SourceSpan span) : FactValue(span)
{
    /// <summary>Gets the entity or object type.</summary>
    public RecordType Type { get; } = type;

    /// <summary>Gets the values by <see cref="Field.Slot"/>; <see langword="null"/> where not declared.</summary>
    public ImmutableArray<FactValue?> Slots { get; } = slots;

    /// <inheritdoc/>
    public override string Canonical =>
        $"{{{string.Join(", ", Type.Fields.Where(f => Slots[f.Slot] is not null).Select(f => $"{f.Id}: {Slots[f.Slot]!.Canonical}"))}}}";

    /// <summary>Gets the value of a field.</summary>
    /// <returns>The value, or <see langword="null"/> when it is not declared.</returns>
    public FactValue? this[Field field] => Slots[field.Slot];
}
