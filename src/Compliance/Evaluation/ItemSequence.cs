using System.Globalization;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Text;

namespace Compliance.Evaluation;

/// <summary>The items a quantifier or aggregate iterates over, and whether there may be others.</summary>
internal readonly struct ItemSequence
{
    private readonly EntitySet? _set;
    private readonly ListValue? _list;
    private readonly MapValue? _map;

    private ItemSequence(EntitySet? set, ListValue? list, MapValue? map, bool isComplete)
    {
        _set = set;
        _list = list;
        _map = map;
        IsComplete = isComplete;
        Count = set?.Items.Length ?? list?.Items.Length ?? map?.Values.Length ?? 0;
    }

    /// <summary>Gets how many there are.</summary>
    public int Count { get; }

    /// <summary>Gets whether there are no others.</summary>
    public bool IsComplete { get; }

    public static ItemSequence Of(EntitySet set) => new(set, null, null, set.State == EntitySetState.Complete);

    /// <summary>Opens a list or map; <c>none</c> has no items, an undeclared one may have any.</summary>
    public static ItemSequence Of(FactValue? value) => value switch
    {
        ListValue list => new(null, list, null, list.IsComplete),
        MapValue map => new(null, null, map, isComplete: true),
        NoneValue => new(null, null, null, isComplete: true),
        _ => new(null, null, null, isComplete: false),
    };

    /// <summary>Binds a variable to one of them.</summary>
    public void Bind(Frame frame, int variable, int index)
    {
        if (_set is not null)
        {
            frame.Stand(variable, _set.Items[index], frame.Context.Words.RowOf(_set.Type.Index, index));
        }
        else if (_list is not null)
        {
            frame.Stand(variable, _list.Items[index]);
        }
        else
        {
            frame.Stand(variable, _map!.Values[index]);
            frame.Keys[variable] = _map.Keys.Codes[index];
        }
    }

    /// <summary>Gets the place of one of them, below the list or map; <see langword="null"/> for a thing, which has its own.</summary>
    /// <param name="index">Which of them.</param>
    /// <param name="sourcePath">The path of the list or map.</param>
    /// <param name="owner">The thing that the list or map is a field of.</param>
    public ItemPlace? PlaceOf(int index, string sourcePath, Entity? owner)
    {
        if (_set is not null)
        {
            return null;
        }

        if (_map is not null)
        {
            var key = _map.Keys.Codes[index];
            return new ItemPlace($"{sourcePath}.{key.Id}", new FactPlace(owner, FieldName.Alone(key.Label)));
        }

        var path = string.Create(CultureInfo.InvariantCulture, $"{sourcePath}[#{index + 1}]");
        return new ItemPlace(path, new FactPlace(owner, FieldName.ItemOf(sourcePath, LocalizedText.Same(path))));
    }

    /// <summary>
    /// Chooses which of many to show: those whose ids or values come first, so that the choice does not depend on the
    /// order in which they were declared.
    /// </summary>
    /// <param name="candidates">The places of those that could be shown.</param>
    /// <param name="most">How many to show at most.</param>
    /// <returns>The places chosen, in the order declared.</returns>
    public int[] Choose(List<int> candidates, int most)
    {
        if (candidates.Count <= most)
        {
            return candidates.Count == 0 ? [] : candidates.ToArray();
        }

        var sequence = this;
        return [.. candidates.OrderBy(sequence.KeyOf, StringComparer.Ordinal).Take(most).Order()];
    }

    private string KeyOf(int index) => _set?.Items[index].Id ?? _list?.Items[index].Canonical ?? _map!.Keys.Codes[index].Id;

    /// <summary>Gets the name of one of them for a reader.</summary>
    public LocalizedText NameOf(int index)
    {
        if (_set is not null)
        {
            return _set.Items[index].Label;
        }

        return _map is not null
            ? _map.Keys.Codes[index].Label
            : _list!.Items[index] is RecordValue ? LocalizedText.Same($"#{index + 1}") : _list.Items[index].Display;
    }
}
