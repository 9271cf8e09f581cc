using Compliance.Syntax;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Compliance.Yaml;

/// <summary>Hands out the parser's events one by one, and turns whatever the parser throws into a diagnostic.</summary>
internal sealed class EventReader
{
    private readonly RepairedText _source;
    private readonly DiagnosticBudget _diagnostics;
    private readonly bool _structureIsBroken;
    private readonly Parser _parser;
    private readonly IReadOnlySet<int> _repairedLines;
    private int _lastEnd;

    public EventReader(RepairedText source, DiagnosticBudget diagnostics, bool structureIsBroken)
    {
        _source = source;
        _diagnostics = diagnostics;
        _structureIsBroken = structureIsBroken;
        _repairedLines = diagnostics.LinesWithErrors();
        _parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>Gets whether reading ended before the end of the file.</summary>
    public bool HasStopped { get; private set; }

    /// <summary>Gets the next event, or <see langword="null"/> at the end, after a syntax error and after <see cref="Stop"/>.</summary>
    public ParsingEvent? Next()
    {
        if (HasStopped || _diagnostics.IsExhausted)
        {
            HasStopped = true;
            return null;
        }

        try
        {
            if (!_parser.MoveNext())
            {
                return null;
            }

            // Marks of a few empty events lie far off; a wrong one must not lead the place of a later error astray.
            var current = _parser.Current!;
            _lastEnd = Math.Max(_lastEnd, Math.Min((int)current.End.Index, _source.Text.Length));
            return current;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            // Besides YamlException the parser lets InvalidOperationException and others escape for malformed text.
            HasStopped = true;
            Report(thrown);
            return null;
        }
    }

    /// <summary>Ends the reading: a limit was met.</summary>
    public void Stop() => HasStopped = true;

    private void Report(Exception thrown)
    {
        var explained = new SyntaxErrorExplanation(_source, _lastEnd).Explain(thrown);
        var follows = _structureIsBroken || _repairedLines.Contains(explained.Span.Position.Line);
        if (!follows || !_diagnostics.HasErrors)
        {
            _diagnostics.Add(explained);
        }
    }
}
