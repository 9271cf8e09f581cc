using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Facts.Parsing;
using Compliance.Facts.Time;
using Compliance.Json;
using Compliance.Text.Cultures;
using Compliance.Text.Unicode;
using Compliance.Types;

namespace Compliance.Declarations.Direct;

/// <content>Values. The token read last is the first of the value, and afterwards its last one.</content>
internal ref partial struct DirectReader
{
    private bool Value(DirectType type, int start, NumberBounds bounds, out FactValue? value)
    {
        value = null;
        switch (_json.TokenType)
        {
            case JsonTokenType.Null:
                return true;
            case JsonTokenType.StartArray:
                return type.Kind == FactTypeKind.List && ListOf(type, start, bounds, out value);
            case JsonTokenType.StartObject when type.Kind == FactTypeKind.Object && !OpensWithNone():
                return Object(type.Record!, start, out value);
            case JsonTokenType.StartObject when type.Kind == FactTypeKind.Period && !OpensWithNone():
                return Period(start, out value);
            case JsonTokenType.StartObject when type.Kind != FactTypeKind.Map && !type.MayNameCode && IsNoneMarker():
                value = Next() && Next() && Next() ? CompoundValueParser.None(type.Type, Since(start)) : null;
                return value is not null;
            case JsonTokenType.StartObject:
                return ByNodes(type, start, bounds, out value);
            case var _ when type.Kind is FactTypeKind.List or FactTypeKind.Map or FactTypeKind.Object:
                return false;
            default:
                return Scalar(type, start, bounds, out value);
        }
    }

    private readonly bool OpensWithNone()
    {
        var ahead = _json;
        return ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName && (ahead.ValueTextEquals("none"u8) || ahead.ValueTextEquals(CommonWords.NoneZhUtf8));
    }

    // { "none": true }; a map may have a key of that name.
    private readonly bool IsNoneMarker()
    {
        var ahead = _json;
        return ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName && (ahead.ValueTextEquals("none"u8) || ahead.ValueTextEquals(CommonWords.NoneZhUtf8))
            && ahead.Read() && ahead.TokenType == JsonTokenType.True && ahead.Read() && ahead.TokenType == JsonTokenType.EndObject;
    }

    private bool Object(DirectRecord record, int start, out FactValue? value)
    {
        value = null;
        if (!Fields(record, isEntity: false, start, out var facts, out _))
        {
            return false;
        }

        value = facts;
        return true;
    }

    private bool ListOf(DirectType type, int start, NumberBounds bounds, out FactValue? value)
    {
        value = null;
        var first = _slots.Take(0);
        while (Next())
        {
            if (_json.TokenType == JsonTokenType.EndArray)
            {
                var items = _slots.From(first).ToArray();
                _slots.GiveBack(first);
                value = new ListValue(ImmutableCollectionsMarshal.AsImmutableArray(items)!, isComplete: true, Since(start));
                return type.Element!.Kind is not (FactTypeKind.Code or FactTypeKind.Region or FactTypeKind.Reference) || AreDistinct((ListValue)value);
            }

            if (!Value(type.Element!, TokenStart(), bounds, out var item) || item is null)
            {
                return false;
            }

            _slots.Add(item);
        }

        return false;
    }

    private static bool AreDistinct(ListValue list)
    {
        // Up to here comparing costs less than a set does.
        const int Few = 16;
        var items = list.Items;
        if (items.Length > Few)
        {
            return items.Select(i => i.Canonical).Distinct(StringComparer.Ordinal).Count() == items.Length;
        }

        for (var i = 1; i < items.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (string.Equals(items[i].Canonical, items[j].Canonical, StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Period(int start, out FactValue? value)
    {
        value = null;
        PeriodEnd? from = null;
        PeriodEnd? to = null;
        while (Next() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var isFrom = _json.ValueTextEquals("from"u8) || _json.ValueTextEquals(CommonWords.FromZhUtf8);
            var isKnown = isFrom || _json.ValueTextEquals("to"u8) || _json.ValueTextEquals(CommonWords.ToZhUtf8);
            if (!isKnown || (isFrom ? from : to) is not null || !Next() || !End(out var end))
            {
                return false;
            }

            if (isFrom)
            {
                from = end;
            }
            else
            {
                to = end;
            }
        }

        if (_json.TokenType != JsonTokenType.EndObject || !DirectDate.IsPeriod(from ?? default, to ?? default))
        {
            return false;
        }

        value = new PeriodValue(from ?? default, to ?? default, Since(start));
        return true;
    }

    private readonly bool End(out PeriodEnd end)
    {
        end = PeriodEnd.Undeclared;
        return _json.TokenType == JsonTokenType.Null
            || (_json.TokenType == JsonTokenType.String && !_json.ValueIsEscaped && DirectDate.TryRead(_json.ValueSpan, out end));
    }

    private bool Scalar(DirectType type, int start, NumberBounds bounds, out FactValue? value)
    {
        var isPlainText = _json.TokenType == JsonTokenType.String && !_json.ValueIsEscaped;
        switch (type.Kind)
        {
            case FactTypeKind.Code when isPlainText && type.Codes!.Find(_json.ValueSpan) is { } code:
                value = new CodeValue(code, Since(start));
                return true;
            case FactTypeKind.Date when isPlainText && DirectDate.TryRead(_json.ValueSpan, out DateOnly day):
                value = new DateValue(day, Since(start));
                return true;
            case FactTypeKind.Period when isPlainText && DirectDate.TryRead(_json.ValueSpan, out var from, out var to):
                value = new PeriodValue(from, to, Since(start));
                return true;
            case FactTypeKind.Boolean when _json.TokenType is JsonTokenType.True or JsonTokenType.False:
                value = new BooleanValue(_json.TokenType == JsonTokenType.True, Since(start));
                return true;
            case FactTypeKind.Integer or FactTypeKind.Decimal or FactTypeKind.Money or FactTypeKind.Percent
                when _json.TokenType == JsonTokenType.Number && !type.HasSeveralCurrencies && DirectNumber.TryRead(_json.ValueSpan, type.Type, out var number):
                value = new NumberValue(number, type.Kind, Since(start), type.Currency);
                return !(number < bounds.Minimum) && !(number > bounds.Maximum);
            default:
                return OtherScalar(type, start, bounds, out value);
        }
    }

    private bool OtherScalar(DirectType type, int start, NumberBounds bounds, out FactValue? value)
    {
        value = null;
        if (!TryText(out var text))
        {
            return false;
        }

        text = type.Kind == FactTypeKind.Text ? NormalForm.Of(text) : NormalForm.Of(text).Trim();
        if (string.IsNullOrWhiteSpace(text)
            || (text is CommonWords.None or CommonWords.NoneZh && type.Kind is not (FactTypeKind.Text or FactTypeKind.Code or FactTypeKind.Reference)))
        {
            return false;
        }

        switch (type.Type)
        {
            case { Kind: FactTypeKind.Text } when Placeholder.Is(text) || text is CommonWords.None or CommonWords.NoneZh || text.Length > TextValue.Longest:
                return false;
            case { Kind: FactTypeKind.Text }:
                value = new TextValue(text, Since(start));
                return true;
            case FactType.ReferenceType reference:
                var referring = new ReferenceValue(text, Since(start));
                _references.Add(new PendingReference(referring, reference.Target, default));
                value = referring;
                return true;
            default:
                value = Values().ParseText(text, type.Type, default, Since(start), bounds);
                return _mistakes!.Count == 0;
        }
    }

    // Rare shapes are read by the common parser. The value is accepted only where that reports no diagnostic.
    private bool ByNodes(DirectType type, int start, NumberBounds bounds, out FactValue? value)
    {
        value = null;
        var first = TokenStart();
        for (var depth = _json.CurrentDepth; Next() && (_json.TokenType != JsonTokenType.EndObject || _json.CurrentDepth > depth);)
        {
        }

        var values = Values();
        if (JsonReader.Read(Since(first), _limits, _mistakes!) is not { } node)
        {
            return false;
        }

        value = values.Parse(node, type.Type, Since(start), bounds);
        return _mistakes!.Count == 0;
    }

    private ValueParser Values()
    {
        _mistakes ??= new DiagnosticBag();
        return _values ??= new ValueParser(_vocabulary.Vocabulary, _mistakes);
    }

    private readonly bool TryText(out string text)
    {
        if (_json.ValueIsEscaped)
        {
            text = _json.GetString()!;
            return text.Length <= _limits.MaxScalarLength && HiddenCharacterCursor.FindIn(text, default) is null;
        }

        text = Encoding.UTF8.GetString(_json.ValueSpan);
        return text.Length <= _limits.MaxScalarLength;
    }
}
