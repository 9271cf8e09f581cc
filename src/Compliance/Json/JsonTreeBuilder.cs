using System.Collections.Immutable;
using System.Text.Json;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Json;

/// <summary>Builds located nodes from the tokens of <see cref="Utf8JsonReader"/>.</summary>
internal ref struct JsonTreeBuilder
{
    private readonly SourceSpan _part;
    private readonly ReadLimits _limits;
    private readonly DiagnosticBudget _diagnostics;
    private readonly KeyPool _keys = new();
    private readonly List<SourceSpan> _open = [];
    private readonly HiddenCharacterCursor _hidden;
    private Utf8JsonReader _reader;
    private ByteCursor _cursor;
    private JsonTokenType _last;
    private bool _stopped;
    private int _nodes;

    public JsonTreeBuilder(SourceSpan part, ReadOnlySpan<byte> bytes, ReadLimits limits, DiagnosticBudget diagnostics)
    {
        _part = part;
        _limits = limits;
        _diagnostics = diagnostics;
        _hidden = new HiddenCharacterCursor(part, diagnostics);

        // One level more than allowed, so that the limit is reported by us and not thrown by the reader.
        _reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = limits.MaxDepth + 1 });
        _cursor = new ByteCursor(bytes.Length);
    }

    private readonly ReadOnlySpan<char> Text => _part.File!.Text.AsSpan(_part.Start, _part.Length);

    /// <summary>Builds the tree.</summary>
    /// <returns>The root, or <see langword="null"/> after an error that leaves none.</returns>
    public LocatedNode? Build()
    {
        var root = Next() ? ReadValue() : null;

        // One more read makes the reader check what follows the value.
        return root is not null && !Next() && !_stopped ? root : null;
    }

    private bool Next()
    {
        if (_stopped || _diagnostics.IsExhausted)
        {
            _stopped = true;
            return false;
        }

        var consumed = _reader.BytesConsumed;
        try
        {
            if (!_reader.Read())
            {
                return false;
            }

            _last = _reader.TokenType;
            return true;
        }
        catch (JsonException)
        {
            // The exception's message is English and imprecise; the last token and the text after it locate the error better.
            _stopped = true;
            var offset = _part.Start + _cursor.ToUnit(Text, consumed);
            _diagnostics.Add(new JsonErrorExplanation(_part, _open).Explain(offset, _last));
            return false;
        }
    }

    private LocatedNode? ReadValue()
    {
        if (++_nodes > _limits.MaxNodes)
        {
            return Stop(SyntaxDiagnostics.TooManyNodes(TokenSpan(), _limits.MaxNodes));
        }

        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray when _open.Count >= _limits.MaxDepth:
                return Stop(SyntaxDiagnostics.TooDeep(TokenSpan(), _limits.MaxDepth));
            case JsonTokenType.StartObject:
                return ReadObject();
            case JsonTokenType.StartArray:
                return ReadArray();
            case JsonTokenType.String:
                return ReadString(isKey: false);
            default:
                var span = TokenSpan();
                return new ScalarNode(TextOf(span).ToString(), ScalarStyle.Plain, span);
        }
    }

    private MappingNode? ReadObject()
    {
        var start = TokenSpan();
        _open.Add(start);
        var mapping = new MappingBuilder(_diagnostics);
        while (Next())
        {
            if (_reader.TokenType == JsonTokenType.EndObject)
            {
                _open.RemoveAt(_open.Count - 1);
                return new MappingNode(mapping.ToEntries(), start.To(TokenSpan()));
            }

            if (++_nodes > _limits.MaxNodes)
            {
                Stop(SyntaxDiagnostics.TooManyNodes(TokenSpan(), _limits.MaxNodes));
                return null;
            }

            if (ReadString(isKey: true) is not { } key)
            {
                return null;
            }

            var accepted = mapping.Accept(key);
            if (!Next() || ReadValue() is not { } value)
            {
                return null;
            }

            if (accepted)
            {
                mapping.Add(key, value);
            }
        }

        return null;
    }

    private SequenceNode? ReadArray()
    {
        var start = TokenSpan();
        _open.Add(start);
        var items = ImmutableArray.CreateBuilder<LocatedNode>();
        while (Next())
        {
            if (_reader.TokenType == JsonTokenType.EndArray)
            {
                _open.RemoveAt(_open.Count - 1);
                return new SequenceNode(items.DrainToImmutable(), start.To(TokenSpan()));
            }

            if (ReadValue() is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return null;
    }

    private ScalarNode? ReadString(bool isKey)
    {
        var span = TokenSpan();
        var sawHidden = _hidden.ReportIn(span);
        var raw = TextOf(span)[1..^1];
        string text;
        if (!_reader.ValueIsEscaped)
        {
            text = isKey ? _keys.Get(raw) : raw.ToString();
        }
        else if (!TryUnescape(out text))
        {
            _diagnostics.Add(SyntaxDiagnostics.LoneSurrogate(span, 0xD800));
            return new ScalarNode(raw.ToString(), ScalarStyle.Quoted, span);
        }

        if (text.Length > _limits.MaxScalarLength)
        {
            Stop(SyntaxDiagnostics.ScalarTooLong(span, text.Length, _limits.MaxScalarLength));
            return null;
        }

        if (!sawHidden)
        {
            CheckText(text, span, isKey);
        }

        return new ScalarNode(text, ScalarStyle.Quoted, span);
    }

    private readonly void CheckText(string text, SourceSpan span, bool isKey)
    {
        var mistake = isKey
            ? HiddenCharacterDiagnostic.ForKey(span, text)
            : _reader.ValueIsEscaped ? HiddenCharacterCursor.FindIn(text, span) : null;
        if (mistake is not null)
        {
            _diagnostics.Add(mistake);
        }

        if (isKey && text.Length == 0)
        {
            _diagnostics.Add(SyntaxDiagnostics.EmptyKey(span));
        }
    }

    private readonly bool TryUnescape(out string text)
    {
        try
        {
            text = _reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            // The reader lets "\uD800" pass as a token and refuses it as a text.
            text = string.Empty;
            return false;
        }
    }

    private readonly ReadOnlySpan<char> TextOf(SourceSpan span) => _part.File!.Text.AsSpan(span.Start, span.Length);

    private SourceSpan TokenSpan()
    {
        var quotes = _reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        var start = _cursor.ToUnit(Text, _reader.TokenStartIndex);
        var end = _cursor.ToUnit(Text, _reader.TokenStartIndex + _reader.ValueSpan.Length + quotes);
        return new SourceSpan(_part.File, _part.Start + start, end - start);
    }

    private LocatedNode? Stop(Diagnostic reason)
    {
        _diagnostics.Add(reason);
        _stopped = true;
        return null;
    }
}
