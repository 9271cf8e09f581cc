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
    private static readonly char[] Separators = [';', '；', '、', '\n'];

    private readonly Dictionary<int, (string[] Path, TableCell Head, bool IsList)> _columns = [];
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Reads the head.</summary>
    public TableColumns(ImmutableArray<TableCell> heads, RecordType? type, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        foreach (var head in heads)
        {
            string[] path = [.. head.Text.Split('.').Select(p => p.Trim())];
            if (Resolve(path, type, head) is not var (ids, isList))
            {
                _columns.Add(head.Column, ([], head, false));
                continue;
            }

            if (_columns.Values.FirstOrDefault(c => c.Path.Length > 0 && Overlaps(c.Path, ids)) is { Path: not null } other)
            {
                diagnostics.Add(TableDiagnostics.HeadTwice(head.Span, other.Head.Span, head.Text));
                continue;
            }

            _columns.Add(head.Column, (ids, head, isList));
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
                    known.Add((column.Path, column.Head, column.IsList ? List(cell) : Scalar(cell.Text, cell.Span)));
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

    // "none" and "incomplete" are said of a list as a whole.
    private static LocatedNode List(TableCell cell)
    {
        ImmutableArray<string> parts = [.. cell.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        return cell.Text is "none" or "无" or "[]"
            ? cell.Text == "[]" ? new SequenceNode([], cell.Span) : Scalar(cell.Text, cell.Span)
            : new SequenceNode([.. parts.Select(p => Scalar(p, cell.Span))], cell.Span);
    }

    private static ScalarNode Scalar(string text, SourceSpan span) => new(text, ScalarStyle.Plain, span);

    // One field has one identity in both languages, so that two columns for it are found.
    private (string[] Path, bool IsList)? Resolve(string[] path, RecordType? type, TableCell head)
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

        return (ids, at is FactType.ListType);
    }

    private static bool Overlaps(string[] a, string[] b) =>
        a.AsSpan(0, Math.Min(a.Length, b.Length)).SequenceEqual(b.AsSpan(0, Math.Min(a.Length, b.Length)));
}
