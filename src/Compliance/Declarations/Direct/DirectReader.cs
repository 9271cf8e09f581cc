using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Facts.Parsing;
using Compliance.Facts.Time;
using Compliance.Json;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Hashing;
using Compliance.Types;

namespace Compliance.Declarations.Direct;

/// <summary>
/// Reads a declaration from UTF-8 JSON straight into facts, without nodes between them. It reads what is sound and written
/// as usual, and returns nothing for everything else: then <see cref="DeclarationBinder"/> reads it, which accepts every spelling and
/// reports what is wrong. What both can read gives the same declaration, places included.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref partial struct DirectReader
{
    private readonly DirectVocabulary _vocabulary;
    private readonly SourceFile _file;
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly ReadLimits _limits;
    private readonly DirectSet?[] _sets;
    private readonly List<PendingReference> _references = [];
    private readonly SlotBuffer _slots = SlotBuffer.Begin();
    private Utf8JsonReader _json;
    private UnitCursor _cursor;
    private DiagnosticBag? _mistakes;
    private ValueParser? _values;
    private DateOnly? _asOf;
    private SourceSpan _asOfSpan;
    private bool _hasAsOf;
    private int _nodes;

    private DirectReader(DirectVocabulary vocabulary, SourceFile file, ReadOnlySpan<byte> bytes, ReadLimits limits)
    {
        _vocabulary = vocabulary;
        _file = file;
        _bytes = bytes;
        _limits = limits;
        _sets = new DirectSet?[vocabulary.Entities.Length];
        _json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
        _cursor = new UnitCursor(isAscii: bytes.Length == file.Length);
    }

    /// <summary>Reads a declaration that must be complete.</summary>
    /// <param name="vocabulary">What can be named.</param>
    /// <param name="file">The text.</param>
    /// <param name="limits">The limits of the text.</param>
    /// <returns>The declaration; <see langword="null"/> when the binder must read it, which does not mean that it has a mistake.</returns>
    public static Declaration? Read(DirectVocabulary vocabulary, SourceFile file, ReadLimits limits)
    {
        var isUtf8 = !file.Utf8.IsEmpty;
        if (isUtf8 ? !Utf8Classifier.IsOrdinary(file.Utf8) : HiddenCharacterCursor.FindIn(file.Text, default) is not null)
        {
            return null;
        }

        try
        {
            return new DirectReader(vocabulary, file, isUtf8 ? file.Utf8 : Encoding.UTF8.GetBytes(file.Text), limits).Read();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON; or half a character, which the reader lets pass as a token and refuses as a text.
            return null;
        }
    }

    private Declaration? Read()
    {
        if (!Next() || _json.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (true)
        {
            if (!Next())
            {
                return null;
            }

            if (_json.TokenType == JsonTokenType.EndObject)
            {
                // One more read makes the reader check what follows.
                return _json.Read() ? null : Finish();
            }

            var start = TokenStart();
            if (_json.ValueIsEscaped || _vocabulary.Keys.Find(_json.ValueSpan) is not { } key || !Next() || !Top(key, start))
            {
                return null;
            }
        }
    }

    private bool Top(DirectKey key, int start) =>
        key.Entity is not { } entity ? AsOf(start)
        : key.IsList ? List(entity, start)
        : Own(entity, start);

    private bool AsOf(int start)
    {
        if (_hasAsOf)
        {
            return false;
        }

        _hasAsOf = true;
        if (!Value(_vocabulary.Day, start, default, out var value))
        {
            return false;
        }

        _asOf = (value as DateValue)?.Value;
        _asOfSpan = value is DateValue ? value.Span : default;
        return value is not NoneValue && (_asOf is not { } day || JudgementDay.IsPossible(day));
    }

    private readonly Declaration? Finish()
    {
        var sets = new EntitySet[_sets.Length];
        for (var i = 0; i < sets.Length; i++)
        {
            var isMissing = _sets[i] is null && _vocabulary.Vocabulary.Entities[i].Cardinality == EntityCardinality.Principal;
            if (isMissing || _sets[i]?.TryFinish() == false)
            {
                return null;
            }
        }

        if (!Resolve(_references) || (_values is not null && !Resolve(_values.References)))
        {
            return null;
        }

        for (var i = 0; i < sets.Length; i++)
        {
            sets[i] = _sets[i]?.ToSet() ?? _vocabulary.Undeclared[i];
        }

        _slots.End();
        Span<byte> hash = stackalloc byte[Sha256.Size];
        Sha256.Write(_bytes, hash);
        return new Declaration(_vocabulary.Vocabulary, _file.Path, Hexadecimal.Of(hash), _asOf, ImmutableCollectionsMarshal.AsImmutableArray(sets), asOfSpan: _asOfSpan).WriteWords();
    }

    private readonly bool Resolve(List<PendingReference> references)
    {
        foreach (var reference in references)
        {
            if (_sets[reference.Target.Index]?.Find(reference.Value.Id) is not { } target)
            {
                return false;
            }

            reference.Value.Target = target;
        }

        return true;
    }

    private bool Next()
    {
        if (!_json.Read())
        {
            return false;
        }

        var isEnd = _json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
        return isEnd || ++_nodes <= _limits.MaxNodes;
    }

    private int TokenStart() => _cursor.ToUnit(_bytes, (int)_json.TokenStartIndex);

    // The place of an entry whose value has just been read.
    private SourceSpan Since(int start) => new(_file, start, _cursor.ToUnit(_bytes, (int)_json.BytesConsumed) - start);
}
