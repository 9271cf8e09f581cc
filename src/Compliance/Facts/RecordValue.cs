using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts;

/// <summary>The facts of one entity or nested object, addressed by slot.</summary>
/// <remarks>Most things declare few of the fields they could have: only what is declared takes memory.</remarks>
public sealed class RecordValue : FactValue
{
    private const int MostMarked = 64;

    // By slot where there are too many fields to be marked; else only those declared, in the order of their slots.
    private readonly FactValue?[] _values;
    private readonly ulong _declared;

    /// <summary>Creates a record.</summary>
    /// <param name="type">The entity or object type.</param>
    /// <param name="slots">The values by <see cref="Field.Slot"/>; <see langword="null"/> where not declared.</param>
    /// <param name="span">Where it was declared.</param>
    public RecordValue(RecordType type, ImmutableArray<FactValue?> slots, SourceSpan span)
        : this(span, type, slots.AsSpan())
    {
    }

    private RecordValue(SourceSpan span, RecordType type, ReadOnlySpan<FactValue?> slots)
        : base(span)
    {
        Type = type;
        if (slots.Length > MostMarked)
        {
            _values = slots.ToArray();
            return;
        }

        for (var i = 0; i < slots.Length; i++)
        {
            _declared |= slots[i] is null ? 0 : 1UL << i;
        }

        _values = _declared == 0 ? [] : new FactValue?[BitOperations.PopCount(_declared)];
        var next = 0;
        foreach (var value in slots)
        {
            if (value is not null)
            {
                _values[next++] = value;
            }
        }
    }

    /// <summary>Gets the entity or object type.</summary>
    public RecordType Type { get; }

    /// <summary>Gets the values by <see cref="Field.Slot"/>; <see langword="null"/> where not declared.</summary>
    /// <remarks>The list is built on each call; to read one value, use its field.</remarks>
    public ImmutableArray<FactValue?> Slots
    {
        get
        {
            var slots = new FactValue?[Type.Fields.Length];
            for (var i = 0; i < slots.Length; i++)
            {
                slots[i] = At(i);
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(slots);
        }
    }

    private RecordValue(RecordValue record, FactValue?[] values)
        : base(record.Span) => (Type, _values, _declared) = (record.Type, values, record._declared);

    /// <inheritdoc/>
    public override string Canonical =>
        $"{{{string.Join(", ", Type.Fields.Where(f => At(f.Slot) is not null).Select(f => $"{f.Id}: {At(f.Slot)!.Canonical}"))}}}";

    /// <inheritdoc/>
    public override LocalizedText Display => Abbreviation.Text(LocalizedText.Same(Canonical));

    /// <summary>Gets the value of a field.</summary>
    /// <returns>The value, or <see langword="null"/> when it is not declared.</returns>
    public FactValue? this[Field field] => At(field.Slot);

    /// <summary>Gets the slots that are declared, as bits; none where there are too many fields to be marked.</summary>
    internal ulong Declared => _declared;

    /// <summary>Gets the values of <see cref="Declared"/>, in order.</summary>
    internal ReadOnlySpan<FactValue?> Values => _declared == 0 ? [] : _values;

    /// <summary>Creates a record from values in a buffer of the caller, who may reuse it.</summary>
    internal static RecordValue Of(RecordType type, ReadOnlySpan<FactValue?> slots, SourceSpan span) => new(span, type, slots);

    /// <summary>Copies the record with other values in some of the slots that are declared.</summary>
    /// <param name="fields">The fields whose values are exchanged where they are declared.</param>
    /// <param name="exchange">Gets the other value of a field.</param>
    internal RecordValue With(Field[] fields, Func<Field, FactValue, FactValue> exchange)
    {
        FactValue?[]? values = null;
        foreach (var field in fields)
        {
            if (At(field.Slot) is { } value)
            {
                (values ??= [.. _values])[PlaceOf(field.Slot)] = exchange(field, value);
            }
        }

        return values is null ? this : new RecordValue(this, values);
    }

    /// <summary>Gets the value in a slot.</summary>
    internal FactValue? At(int slot)
    {
        if (_values.Length > MostMarked)
        {
            return _values[slot];
        }

        return (_declared & (1UL << slot)) == 0 ? null : _values[PlaceOf(slot)];
    }

    private int PlaceOf(int slot) => _values.Length > MostMarked ? slot : BitOperations.PopCount(_declared & ((1UL << slot) - 1));
}
