using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Declarations.Tables;

/// <summary>The head of a table: the field of each column.</summary>
internal sealed class TableColumns
{
    private readonly Dictionary<int, (string[] Path, TableCell Head, FactType? Type)> _columns = [];
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Gets what stands between the values of one cell.</summary>
    public static char[] Separators { get; } = [';', '；', '、', '\n'];

    /// <summary>Reads the head.</summary>
    public TableColumns(ImmutableArray<TableCell> heads, RecordType? type, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        foreach (var head in heads)
        {
            string[] path = [.. head.Text.Split('.').Select(p => p.Trim())];
            if (Resolve(path, type, head) is not var (ids, fieldType))
            {
                _columns.Add(head.Column, ([], head, null));
                continue;
            }

            if (_columns.Values.FirstOrDefault(c => c.Path.Length > 0 && Overlaps(c.Path, ids)) is { Path: not null } other)
            {
                diagnostics.Add(TableDiagnostics.HeadTwice(head.Span, other.Head.Span, head.Text));
                continue;
            }

            _columns.Add(head.Column, (ids, head, fieldType));
        }
    }

    /// <summary>Creates the nodes of a row; an empty cell is undeclared.</summary>
    public MappingNode Row(ImmutableArray<TableCell> cells)
    {
        var known = new List<(string[] Path, TableCell Head, LocatedNode Value)>();
        foreach (var cell in cells)
        {
            if (_columns.TryGetValue(cell.Column, out var column))
            {
                if (column.Path.Length > 0)
                {
                    known.Add((column.Path, column.Head, Value(cell, column.Type)));
                }
            }
            else
            {
                _diagnostics.Add(TableDiagnostics.NoHead(cell.Span));
            }
        }

        return Mapping(known, 0, cells[0].Span);
    }

    private static MappingNode Mapping(IEnumerable<(string[] Path, TableCell Head, LocatedNode Value)> cells, int depth, SourceSpan span) => new(
        [
            .. cells.GroupBy(c => c.Path[depth], StringComparer.Ordinal).Select(g =>
            {
                // The key stands where the value does: a fact is shown by its own cell, and not by the head of its column.
                var (path, _, value) = g.First();
                return new MappingEntry(
                    Scalar(g.Key, value.Span),
                    path.Length == depth + 1 ? value : Mapping(g, depth + 1, value.Span));
            }),
        ],
        span);

    private LocatedNode Value(TableCell cell, FactType? type)
    {
        Func<string, SourceSpan, LocatedNode> read = type is FactType.ListType ? List : Scalar;
        var content = type is FactType.ListType list ? list.Element : type;
        return (content is null ? null : CellHistory.Read(cell, content.Kind == FactTypeKind.Text, read, _diagnostics)) ?? read(cell.Text, cell.Span);
    }

    // "none" and what stands for a value that is not known yet are declared for a list as a whole.
    private static LocatedNode List(string text, SourceSpan span)
    {
        ImmutableArray<string> parts = [.. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        return text is "none" or "无" or "[]" || Placeholder.Is(text)
            ? text == "[]" ? new SequenceNode([], span) : Scalar(text, span)
            : new SequenceNode([.. parts.Select(p => Scalar(p, span))], span);
    }

    private static ScalarNode Scalar(string text, SourceSpan span) => new(text, ScalarStyle.Plain, span);

    // One field has one identity in both languages, so that two columns for it are found.
    private (string[] Path, FactType? Type)? Resolve(string[] path, RecordType? type, TableCell head)
    {
        var ids = new string[path.Length];
        FactType? at = null;
        for (var i = 0; i < path.Length; i++)
        {
            var field = type?.Find(path[i]);
            if (type is not null && field is null && !(i == 0 && path[i] is "id" or "编号"))
            {
                _diagnostics.Add(ReaderDiagnostics.UnknownKey(head.Span, type.Label, path[i], [.. type.Fields.SelectMany(f => new[] { f.Id, f.Label.Zh })]));
                return null;
            }

            ids[i] = field?.Id ?? (i == 0 && path[i] == "编号" ? "id" : path[i]);
            at = field?.Type ?? (at as FactType.MapType)?.Value;
            type = (at as FactType.ObjectType)?.Definition;
        }

        return (ids, at);
    }

    private static bool Overlaps(string[] a, string[] b) =>
        a.AsSpan(0, Math.Min(a.Length, b.Length)).SequenceEqual(b.AsSpan(0, Math.Min(a.Length, b.Length)));
}
