using Compliance.Text;

namespace Compliance.Types;

/// <summary>A fact that an entity or nested object can have.</summary>
public sealed class Field
{
    internal Field(string id, LocalizedText label, FactType type, int slot, RecordType owner, decimal? minimum, decimal? maximum, SourceSpan span)
    {
        Id = id;
        Label = label;
        Type = type;
        Slot = slot;
        Owner = owner;
        Minimum = minimum;
        Maximum = maximum;
        Span = span;
    }

    /// <summary>Gets the identifier, in snake_case.</summary>
    public string Id { get; }

    /// <summary>Gets the label in both languages.</summary>
    public LocalizedText Label { get; }

    /// <summary>Gets the type of its values.</summary>
    public FactType Type { get; }

    /// <summary>Gets the place of its value in a record, from 0.</summary>
    public int Slot { get; }

    /// <summary>Gets the entity or object it belongs to.</summary>
    public RecordType Owner { get; }

    /// <summary>Gets the least value a number may have, or <see langword="null"/>.</summary>
    public decimal? Minimum { get; }

    /// <summary>Gets the greatest value a number may have, or <see langword="null"/>.</summary>
    public decimal? Maximum { get; }

    /// <summary>Gets whether <c>none</c> can be declared: that there really is no such fact. Of a list that is always said, by <c>[]</c>.</summary>
    public bool MayBeNone { get; internal init; }

    /// <summary>Gets why it is there though no rule reads it; <see langword="null"/> where that is not said.</summary>
    public LocalizedText? Unread { get; internal init; }

    /// <summary>Gets where the vocabulary declares it.</summary>
    public SourceSpan Span { get; }

    /// <summary>Gets whether it says on which days its entity is evaluated, or by what name it is shown: then it has one value, and no history.</summary>
    internal bool IsTimeOrDisplay => Owner is EntityType type && (ReferenceEquals(type.TimeField, this) || ReferenceEquals(type.DisplayField, this));

    /// <summary>Gets the id of the thing and of the field.</summary>
    public override string ToString() => $"{Owner.Id}.{Id}";
}
