using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Types;

namespace Compliance.Declarations.Changing;

/// <summary>Replaces the references in the facts of things.</summary>
internal static class References
{
    /// <summary>Copies facts with new references, which have no targets yet.</summary>
    /// <param name="facts">The facts of a thing.</param>
    /// <param name="copied">Gets each new reference with the type of its target, and the field of the thing in which it stands.</param>
    public static RecordValue Copy(RecordValue facts, Action<ReferenceValue, EntityType, Field> copied) =>
        facts.With(ReferenceFields.Of(facts.Type), (field, value) => Copy(value, field.Type, (r, t) => copied(r, t, field)));

    private static FactValue Copy(FactValue value, FactType type, Action<ReferenceValue, EntityType> copied)
    {
        switch (value)
        {
            case ReferenceValue reference when type is FactType.ReferenceType target:
                var copy = new ReferenceValue(reference.Id, reference.Span);
                copied(copy, target.Target);
                return copy;
            case RecordValue record:
                return Copy(record, (r, t, _) => copied(r, t));
            case ListValue list when type is FactType.ListType of:
                return new ListValue([.. list.Items.Select(i => Copy(i, of.Element, copied))], list.IsComplete, list.Span);
            case HistoryValue history:
                return new HistoryValue([.. history.Entries.Select(e => e with { Value = e.Value is { } then ? Copy(then, type, copied) : null })], history.Span);
            case MapValue map when type is FactType.MapType of:
                // The value of the codes that are not written is one object.
                var others = map.Others is { } shared ? Copy(shared, of.Value, copied) : null;
                ImmutableArray<FactValue?> values = [.. map.Values.Select(v => v is null ? null : ReferenceEquals(v, map.Others) ? others : Copy(v, of.Value, copied))];
                return new MapValue(map.Keys, values, map.Span) { Others = others };
            default:
                return value;
        }
    }
}
