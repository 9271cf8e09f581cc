using System.Text.Json;
using Compliance.Facts;
using Compliance.Text.Cultures;
using Compliance.Text.Unicode;
using Compliance.Types;

namespace Compliance.Declarations.Direct;

/// <content>The declared things and their fields.</content>
internal ref partial struct DirectReader
{
    private readonly DirectSet Set(EntityType type) => _sets[type.Index] ??= new DirectSet(type);

    private bool Own(EntityType type, int start)
    {
        var set = Set(type);
        if (set.HasOwnKey)
        {
            return false;
        }

        set.HasOwnKey = true;
        if (_json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (_json.TokenType == JsonTokenType.StartObject && type.MayBeNone && IsNoneMarker())
        {
            if (!Next() || !Next() || !Next())
            {
                return false;
            }

            set.State = EntitySetState.Complete;
            set.Span = Since(start);
            return true;
        }

        if (_json.TokenType != JsonTokenType.StartObject || !Fields(_vocabulary.Entities[type.Index], isEntity: true, start, out var facts, out var id))
        {
            return false;
        }

        set.Own = new Entity(type, id ?? type.Id, facts!, 0, hasId: id is not null);
        if (type.Cardinality == EntityCardinality.Single)
        {
            set.State = EntitySetState.Complete;
            set.Span = facts!.Span;
        }

        return true;
    }

    private bool List(EntityType type, int start)
    {
        var set = Set(type);
        if (set.HasListKey)
        {
            return false;
        }

        set.HasListKey = true;
        switch (_json.TokenType)
        {
            case JsonTokenType.Null:
                return true;
            case JsonTokenType.StartArray:
                set.State = EntitySetState.Complete;
                if (!Items(set, type))
                {
                    return false;
                }

                break;
            case JsonTokenType.StartObject:
                if (!ListMarker(set, type))
                {
                    return false;
                }

                break;
            default:
                return false;
        }

        set.Span = Since(start);
        return true;
    }

    // { "none": true } or { "incomplete": [ … ] }
    private bool ListMarker(DirectSet set, EntityType type)
    {
        if (!Next() || _json.TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        if (_json.ValueTextEquals("incomplete"u8) || _json.ValueTextEquals(CommonWords.IncompleteZhUtf8))
        {
            set.State = EntitySetState.Incomplete;
            return Next() && _json.TokenType == JsonTokenType.StartArray && Items(set, type) && Next() && _json.TokenType == JsonTokenType.EndObject;
        }

        set.State = EntitySetState.Complete;
        return IsNone() && Next() && _json.TokenType == JsonTokenType.True && Next() && _json.TokenType == JsonTokenType.EndObject;
    }

    private readonly bool IsNone() => _json.ValueTextEquals("none"u8) || _json.ValueTextEquals(CommonWords.NoneZhUtf8);

    private bool Items(DirectSet set, EntityType type)
    {
        var record = _vocabulary.Entities[type.Index];
        for (var place = 1; ; place++)
        {
            if (!Next())
            {
                return false;
            }

            if (_json.TokenType == JsonTokenType.EndArray)
            {
                return true;
            }

            var start = TokenStart();
            if (_json.TokenType != JsonTokenType.StartObject || !Fields(record, isEntity: true, start, out var facts, out var id))
            {
                return false;
            }

            set.Add(new Entity(type, id ?? $"#{place}", facts!, set.NextIndex, hasId: id is not null));
        }
    }

    private bool Fields(DirectRecord record, bool isEntity, int opening, out RecordValue? facts, out string? id)
    {
        const int FewFields = 128;
        var count = record.Type.Fields.Length;
        var first = _slots.Take(count);
        facts = null;
        id = null;
        var hasId = false;
        var written = count <= FewFields ? stackalloc bool[count] : new bool[count];
        Utf8Names<DirectField>.Entry? entry = null;
        while (Next())
        {
            if (_json.TokenType == JsonTokenType.EndObject)
            {
                facts = RecordValue.Of(record.Type, _slots.From(first), Since(opening));
                _slots.GiveBack(first);
                return true;
            }

            var start = TokenStart();
            if (_json.ValueIsEscaped)
            {
                return false;
            }

            if (isEntity && (_json.ValueSpan.SequenceEqual("id"u8) || _json.ValueSpan.SequenceEqual(CommonWords.IdZhUtf8)))
            {
                if (hasId || !Next() || !Id(out id))
                {
                    return false;
                }

                hasId = true;
                continue;
            }

            entry = record.Fields.FindAfter(entry, _json.ValueSpan);
            if (entry is not { Meaning: var field } || written[field.Slot] || !Next()
                || !Value(field.Type, start, field.Bounds, out var value) || field.RefusesNone(value))
            {
                return false;
            }

            _slots.From(first)[field.Slot] = value;
            written[field.Slot] = true;
        }

        return false;
    }

    private bool Id(out string? id)
    {
        id = null;
        if (_json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (_json.TokenType is not (JsonTokenType.String or JsonTokenType.Number) || !TryText(out var text))
        {
            return false;
        }

        id = NormalForm.Of(text);
        return EntitySetBuilder.IsUsable(id);
    }
}
