using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Facts.Parsing;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Declarations.Tables;

/// <summary>The head of a table: the field of each column.</summary>
internal sealed class TableColumns
{
    private readonly Dictionary<int, TableColumn> _columns = [];
    private readonly RecordType? _type;
    private readonly DiagnosticBag _diagnostics;

    private static readonly string[] Others = [CommonWords.Others, CommonWords.OthersZh];

    /// <summary>Gets what stands between the values of one cell.</summary>
    public static char[] Separators { get; } = [';', '；', '、', '\n'];

    /// <summary>Reads the head.</summary>
    public TableColumns(ImmutableArray<TableCell> heads, RecordType? type, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _type = type;
        foreach (var head in heads)
        {
            string[] path = [.. head.Text.Split('.').Select(p => p.Trim())];
            if (path is [var name] && TableColumn.SinceNames.Contains(name, StringComparer.Ordinal))
            {
                _columns.Add(head.Column, new TableColumn(head, [], 0, null, null));
                if (Since is not null)
                {
                    diagnostics.Add(TableDiagnostics.HeadTwice(head.Span, Since.Span, head.Text));
                }

                Since ??= head;
                continue;
            }

            if (Resolve(path, type, head) is not { } column)
            {
                _columns.Add(head.Column, new TableColumn(head, [], 0, null, null));
                continue;
            }

            if (_columns.Values.FirstOrDefault(c => c.Path.Length > 0 && Overlaps(c.Path, column.Path)) is { } other)
            {
                diagnostics.Add(TableDiagnostics.HeadTwice(head.Span, other.Head.Span, head.Text));
                continue;
            }

            _columns.Add(head.Column, column);
        }
    }

    /// <summary>Gets the head of the column of days, or <see langword="null"/>.</summary>
    public TableCell? Since { get; }

    /// <summary>Creates the nodes of a row; an empty cell is undeclared.</summary>
    public MappingNode Row(ImmutableArray<TableCell> cells) => Mapping([.. Values(cells).Select(v => (v.Column.Path, v.Node))], cells[0].Span);

    /// <summary>Gets the values of a row; a cell without a head is reported.</summary>
    public IEnumerable<TableValue> Values(ImmutableArray<TableCell> cells)
    {
        foreach (var cell in cells)
        {
            if (!_columns.TryGetValue(cell.Column, out var column))
            {
                _diagnostics.Add(TableDiagnostics.NoHead(cell.Span));
            }
            else if (column.Path.Length > 0)
            {
                yield return new TableValue(column, cell, Value(cell, column.Type, _diagnostics));
            }
        }
    }

    /// <summary>Creates the nodes of values by their paths.</summary>
    public static MappingNode Mapping(IReadOnlyList<(string[] Path, LocatedNode Value)> values, SourceSpan span) => Mapping(values, 0, span);

    /// <summary>Gets the path of the value that all codes of a map have which are not named; <see langword="null"/> where a path leads to no entry of a map.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The other path, with a null character between its parts.</returns>
    public string? OthersOf(string[] path)
    {
        FactType? at = null;
        var type = _type;
        for (var i = 0; i < path.Length; i++)
        {
            if (at is FactType.MapType)
            {
                return Others.FirstOrDefault(o => _columns.Values.Any(c => c.Path.Length > i && c.Path[i] == o && c.Path.AsSpan(0, i).SequenceEqual(path.AsSpan(0, i)))) is { } others && path[i] != others
                    ? string.Join('\0', [.. path[..i], others, .. path[(i + 1)..]])
                    : null;
            }

            at = type?.Find(path[i])?.Type;
            type = (at as FactType.ObjectType)?.Definition;
        }

        return null;
    }

    /// <summary>Creates the node of what a cell says of a fact.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="type">The type of the fact, where it is known.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static LocatedNode Value(TableCell cell, FactType? type, DiagnosticBag diagnostics)
    {
        // Only in a file of data are these words no text.
        if (cell.Text is "~" or "null")
        {
            diagnostics.Add(ValueDiagnostics.PlaceholderFound(cell.Span, cell.Text));
        }

        Func<string, SourceSpan, LocatedNode> read = type is FactType.ListType ? List : Scalar;
        var content = type is FactType.ListType list ? list.Element : type;
        return (content is null ? null : CellHistory.Read(cell, content.Kind == FactTypeKind.Text, read, diagnostics)) ?? read(cell.Text, cell.Span);
    }

    private static MappingNode Mapping(IEnumerable<(string[] Path, LocatedNode Value)> values, int depth, SourceSpan span) => new(
        [
            .. values.GroupBy(c => c.Path[depth], StringComparer.Ordinal).Select(g =>
            {
                // The key stands where the value does: a fact is shown by its own cell, and not by the head of its column.
                var (path, value) = g.First();
                return new MappingEntry(
                    Scalar(g.Key, value.Span),
                    path.Length == depth + 1 ? value : Mapping(g, depth + 1, value.Span));
            }),
        ],
        span);

    // "none" and what stands for a value that is not known yet are declared for a list as a whole.
    private static LocatedNode List(string text, SourceSpan span)
    {
        ImmutableArray<string> parts = [.. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        return text is CommonWords.None or CommonWords.NoneZh or "[]" || Placeholder.Is(text)
            ? text == "[]" ? new SequenceNode([], span) : Scalar(text, span)
            : new SequenceNode([.. parts.Select(p => Scalar(p, span))], span);
    }

    private static ScalarNode Scalar(string text, SourceSpan span) => new(text, ScalarStyle.Plain, span);

    // One field has one identity in both languages, so that two columns for it are found.
    private TableColumn? Resolve(string[] path, RecordType? type, TableCell head)
    {
        var ids = new string[path.Length];
        var first = type?.Find(path[0]);
        FactType? at = null;
        var whole = 1;
        for (var i = 0; i < path.Length; i++)
        {
            var field = type?.Find(path[i]);
            if (type is not null && field is null && !(i == 0 && path[i] is CommonWords.Id or CommonWords.IdZh))
            {
                _diagnostics.Add(ReaderDiagnostics.UnknownKey(head.Span, type.Label, path[i], [.. type.Fields.SelectMany(f => new[] { f.Id, f.Label.Zh })]));
                return null;
            }

            // The ends of a period change with it; an object and a map have parts that change by themselves.
            whole = field is not null || at is FactType.MapType ? i + 1 : whole;
            ids[i] = field?.Id ?? (i == 0 && path[i] == CommonWords.IdZh ? "id" : path[i]);
            at = field?.Type ?? (at as FactType.MapType)?.Value;
            type = (at as FactType.ObjectType)?.Definition;
        }

        return new TableColumn(head, ids, whole, at, first);
    }

    private static bool Overlaps(string[] a, string[] b) =>
        a.AsSpan(0, Math.Min(a.Length, b.Length)).SequenceEqual(b.AsSpan(0, Math.Min(a.Length, b.Length)));
}
