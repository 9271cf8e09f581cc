using Compliance.Facts;

namespace Compliance.Declarations.Direct;

/// <summary>The buffer of a record while it is read; records nest. Most slots stay empty.</summary>
/// <remarks>Each thread keeps one for its next declaration; a reader that failed leaves its own to the garbage collector.</remarks>
internal sealed class SlotBuffer
{
    private const int FirstSize = 256;

    [ThreadStatic]
    private static SlotBuffer? _idle;

    private FactValue?[] _slots = new FactValue?[FirstSize];
    private int _count;

    /// <summary>Rents an empty one.</summary>
    public static SlotBuffer Begin()
    {
        var buffer = _idle ?? new SlotBuffer();
        _idle = null;
        return buffer;
    }

    /// <summary>Returns the buffer to its thread; all slots were returned before.</summary>
    public void End() => _idle = this;

    /// <summary>Rents slots, all empty.</summary>
    /// <returns>The place of the first.</returns>
    public int Take(int count)
    {
        var first = _count;
        _count += count;
        if (_count > _slots.Length)
        {
            Array.Resize(ref _slots, 2 * _count);
        }

        return first;
    }

    /// <summary>Rents one more slot for a value: lists do not know their length before their end.</summary>
    public void Add(FactValue value) => _slots[Take(1)] = value;

    /// <summary>Gets the slots reserved last. The span is valid until the next reservation.</summary>
    public Span<FactValue?> From(int first) => _slots.AsSpan(first, _count - first);

    /// <summary>Returns the slots rented last.</summary>
    public void GiveBack(int first)
    {
        From(first).Clear();
        _count = first;
    }
}
