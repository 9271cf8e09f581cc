using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using YamlDotNet.Core.Events;
using YamlScalarStyle = YamlDotNet.Core.ScalarStyle;

namespace Compliance.Yaml;

/// <summary>Builds located nodes from the parser's events, and refuses what the product does not want of YAML.</summary>
/// <remarks>
/// Depth and number are counted on the events, before anything is built: the parser itself keeps its states on the
/// heap, so ten thousand open brackets cost it little, while whatever recurses over a tree of them dies.
/// </remarks>
internal sealed class EventTreeBuilder
{
    private readonly RepairedText _source;
    private readonly ReadLimits _limits;
    private readonly DiagnosticBudget _diagnostics;
    private readonly EventReader _events;
    private readonly EventPlaces _places;
    private int _nodes;

    public EventTreeBuilder(RepairedText source, ReadLimits limits, DiagnosticBudget diagnostics, bool structureIsBroken)
    {
        _source = source;
        _limits = limits;
        _diagnostics = diagnostics;
        _events = new EventReader(source, diagnostics, structureIsBroken);
        _places = new EventPlaces(source);
    }

    /// <summary>Builds the tree.</summary>
    /// <returns>The root list or mapping, or <see langword="null"/> after an error that leaves none.</returns>
    public LocatedNode? Build()
    {
        LocatedNode? root = null;
        SourceSpan? first = null;
        while (_events.Next() is { } next)
        {
            if (next is DocumentStart && first is { } earlier)
            {
                _diagnostics.Add(SyntaxDiagnostics.MultipleDocuments(_places.Of(next), earlier));
                return root is ScalarNode ? null : root;
            }

            if (next is DocumentStart)
            {
                first = _places.Of(next);
            }
            else if (next is NodeEvent)
            {
                root = ReadNode(next, depth: 1);
            }
        }

        return _events.HasStopped ? null : CheckRoot(root);
    }

    private LocatedNode? CheckRoot(LocatedNode? root)
    {
        if (root is null or ScalarNode { IsNull: true })
        {
            // An alias as the root has been reported already.
            if (!_diagnostics.HasErrors)
            {
                _diagnostics.Add(SyntaxDiagnostics.EmptyDocument(root?.Span ?? _source.SpanOf(0, 0)));
            }

            return null;
        }

        if (root is ScalarNode scalar)
        {
            _diagnostics.Add(SyntaxDiagnostics.RootScalar(scalar.Span, scalar.Text));
            return null;
        }

        return root;
    }

    /// <summary>Reads the node that begins with <paramref name="start"/>, or <see langword="null"/> when reading stops within it.</summary>
    private LocatedNode? ReadNode(ParsingEvent start, int depth)
    {
        if (++_nodes > _limits.MaxNodes)
        {
            return Stop(SyntaxDiagnostics.TooManyNodes(_places.Of(start), _limits.MaxNodes));
        }

        CheckProperties(start);
        switch (start)
        {
            case Scalar scalar:
                return ReadScalar(scalar);
            case AnchorAlias alias:
                var place = _places.Of(alias);
                _diagnostics.Add(SyntaxDiagnostics.Alias(place, alias.Value.Value));
                return new ScalarNode(string.Empty, ScalarStyle.Plain, place);
            case SequenceStart or MappingStart when depth > _limits.MaxDepth:
                return Stop(SyntaxDiagnostics.TooDeep(_places.Of(start), _limits.MaxDepth));
            case SequenceStart sequence:
                return ReadSequence(sequence, depth);
            case MappingStart mapping:
                return ReadMapping(mapping, depth);
            default:
                return null;
        }
    }

    private ScalarNode? ReadScalar(Scalar scalar)
    {
        var span = _places.Of(scalar);
        if (scalar.Value.Length > _limits.MaxScalarLength)
        {
            Stop(SyntaxDiagnostics.ScalarTooLong(span, scalar.Value.Length, _limits.MaxScalarLength));
            return null;
        }

        // Characters written as such were reported by the first pass; escapes such as "\u202E" appear only here.
        if (scalar.Style == YamlScalarStyle.DoubleQuoted
            && CharacterClassifier.TryFindNext(scalar.Value, 0, out var hidden)
            && HiddenCharacterDiagnostic.For(span, hidden) is { } diagnostic)
        {
            _diagnostics.Add(diagnostic);
        }

        var style = scalar.Style switch
        {
            YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted => ScalarStyle.Quoted,
            YamlScalarStyle.Literal or YamlScalarStyle.Folded => ScalarStyle.Block,
            _ => ScalarStyle.Plain,
        };
        return new ScalarNode(scalar.Value, style, span);
    }

    private SequenceNode? ReadSequence(SequenceStart start, int depth)
    {
        var begin = _places.StartOf(start);
        var items = ImmutableArray.CreateBuilder<LocatedNode>();
        while (_events.Next() is { } next)
        {
            if (next is SequenceEnd)
            {
                var last = start.Style == SequenceStyle.Flow ? _places.ClosingBracket(next) : null;
                return new SequenceNode(
                    items.ToImmutable(), Enclose(begin, items.FirstOrDefault()?.Span, last ?? items.LastOrDefault()?.Span));
            }

            if (ReadNode(next, depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return null;
    }

    private MappingNode? ReadMapping(MappingStart start, int depth)
    {
        var begin = _places.StartOf(start);
        var mapping = new MappingBuilder(_diagnostics);
        (SourceSpan? First, SourceSpan? Last) content = (null, null);
        while (_events.Next() is { } next)
        {
            if (next is MappingEnd)
            {
                var last = start.Style == MappingStyle.Flow && begin is not null ? _places.ClosingBracket(next) : null;
                return new MappingNode(mapping.ToEntries(), Enclose(begin, content.First, last ?? content.Last));
            }

            var keyIsText = next is Scalar;
            if (ReadNode(next, depth + 1) is not { } key)
            {
                return null;
            }

            var accepted = keyIsText ? CheckKey((ScalarNode)key) && mapping.Accept((ScalarNode)key) : RefuseKey(key);
            if (_events.Next() is not { } valueStart || ReadNode(valueStart, depth + 1) is not { } value)
            {
                return null;
            }

            content = (content.First ?? key.Span, value.Span.End > key.Span.End ? value.Span : key.Span);
            if (accepted)
            {
                mapping.Add((ScalarNode)key, value);
            }
        }

        return null;
    }

    private bool CheckKey(ScalarNode key)
    {
        if (key.Style == ScalarStyle.Plain && key.Text == "<<")
        {
            _diagnostics.Add(SyntaxDiagnostics.MergeKey(key.Span));
            return false;
        }

        if (key.Text.Length == 0)
        {
            _diagnostics.Add(SyntaxDiagnostics.EmptyKey(key.Span));
            return false;
        }

        if (HiddenCharacterDiagnostic.ForKey(key.Span, key.Text) is { } misleading)
        {
            _diagnostics.Add(misleading);
        }

        return true;
    }

    private bool RefuseKey(LocatedNode key)
    {
        // An alias was reported as such.
        if (key is not ScalarNode)
        {
            var span = key.Span;
            _diagnostics.Add(SyntaxDiagnostics.NonScalarKey(span, span.File!.Text.Substring(span.Start, span.Length)));
        }

        return false;
    }

    private void CheckProperties(ParsingEvent start)
    {
        if (start is not NodeEvent node)
        {
            return;
        }

        if (!node.Anchor.IsEmpty)
        {
            _diagnostics.Add(SyntaxDiagnostics.Anchor(_places.OfProperty(node, '&'), node.Anchor.Value));
        }

        if (!node.Tag.IsEmpty)
        {
            var place = _places.OfProperty(node, '!');
            _diagnostics.Add(SyntaxDiagnostics.Tag(place, place.File!.Text.Substring(place.Start, place.Length)));
        }
    }

    private SourceSpan Enclose(SourceSpan? begin, SourceSpan? first, SourceSpan? last)
    {
        var start = begin ?? first ?? _source.SpanOf(0, 0);
        return last is { } end ? start.To(end) : start;
    }

    private LocatedNode? Stop(Diagnostic reason)
    {
        _diagnostics.Add(reason);
        _events.Stop();
        return null;
    }
}
