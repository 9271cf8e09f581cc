using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Values;

/// <summary>The declared things of one kind by a field that holds a reference or a code.</summary>
internal sealed class EntityIndex
{
    private readonly Dictionary<object, List<int>> _byKey = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> _undeclared = [];

    public EntityIndex(EntitySet set, Field field)
    {
        foreach (var item in set.Items)
        {
            var value = item.Facts.At(field.Slot);
            // What changed may be anything on some day.
            if (value is null or HistoryValue)
            {
                _undeclared.Add(item.Index);
            }
            else if (KeyOf(value) is { } key)
            {
                if (!_byKey.TryGetValue(key, out var places))
                {
                    _byKey.Add(key, places = []);
                }

                places.Add(item.Index);
            }
        }
    }

    /// <summary>Gets the equality key of a value; <see langword="null"/> for what equals nothing.</summary>
    public static object? KeyOf(FactValue value) => value switch
    {
        ReferenceValue reference => reference.Target,
        CodeValue code => code.Value,
        _ => null,
    };

    /// <summary>Finds the things that may equal a value; the field of all others certainly does not.</summary>
    public ItemCursor Find(FactValue value) =>
        new(KeyOf(value) is { } key ? _byKey.GetValueOrDefault(key) : null, _undeclared);
}
