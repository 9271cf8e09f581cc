using System.Collections.Immutable;
using System.Globalization;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types.Regions;

namespace Compliance.Vocabularies.Regions;

/// <summary>Reads the files with trees of places (docs/rule-language.md): a head, and a table with one line for each place and stretch of days.</summary>
internal sealed class RegionTreeBinder(DiagnosticBag diagnostics)
{
    /// <summary>How many trees there can be.</summary>
    public const int MostTrees = 30;

    private const int LongestPadding = 20;
    private const int LongestCode = 40;
    private const char Separator = '|';

    private readonly RegionPlaces _places = new(diagnostics);
    private readonly Dictionary<string, string?> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> _ids = new(StringComparer.Ordinal);

    /// <summary>Reads all trees into one register.</summary>
    /// <param name="roots">The roots of the files, in an order that does not depend on the machine.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static RegionRegister Bind(IEnumerable<LocatedNode> roots, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var binder = new RegionTreeBinder(own);
        foreach (var root in roots)
        {
            binder.Bind(root);
        }

        var register = binder._places.Complete();
        diagnostics.AddRange(own.ToSorted());
        return register;
    }

    private void Bind(LocatedNode root)
    {
        if (MappingReader.Open(root, RegionShapes.Tree, diagnostics) is not { } reader)
        {
            return;
        }

        var idNode = reader.Required(RegionKeywords.Id);
        var id = ScalarReading.Text(idNode, diagnostics);
        var label = ScalarReading.Localized(reader.Required(RegionKeywords.Label), diagnostics);
        var languages = ScalarReading.Texts(reader.Required(RegionKeywords.Languages), diagnostics);

        // What a reader of the file needs; nothing is computed from it.
        _ = ScalarReading.Text(reader.Required(RegionKeywords.Source), diagnostics);
        _ = ScalarReading.Text(reader.Required(RegionKeywords.Licence), diagnostics);
        _ = ScalarReading.Text(reader.Required(RegionKeywords.Edition), diagnostics);
        var padding = Padding(reader.Optional(RegionKeywords.PaddedTo));
        var also = reader.Optional(RegionKeywords.Also);
        var table = reader.Required(RegionKeywords.Places);
        reader.Finish();
        if (id is null || label is null || languages.IsEmpty || !Register(id, (table as ScalarNode)?.Text, idNode!.Span))
        {
            return;
        }

        var tree = _places.Add(new RegionTree(id, label, padding), languages);
        foreach (var entry in MappingReader.Open(also, RegionKeywords.Names, diagnostics)?.Node.Entries ?? [])
        {
            if (ScalarReading.Text(entry.Value, diagnostics) is { } code)
            {
                _places.AddName(entry.Key.Text, code, entry.Value.Span);
            }
        }

        if (table is ScalarNode { IsNull: false } lines)
        {
            Lines(lines, languages.Length, tree);
        }
        else if (table is not null)
        {
            diagnostics.Add(RegionDiagnostics.TableExpected(table.Span));
        }
    }

    private bool Register(string id, string? table, SourceSpan span)
    {
        _tables.TryAdd(id, table);
        if (id.Length == 0 || !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
        {
            diagnostics.Add(VocabularyDiagnostics.NotSnakeCase(span, id, null));
            return false;
        }

        if (!_ids.TryAdd(id, span))
        {
            // A pack brings the tree that it needs; the same one may be there already.
            if (_tables[id] != table)
            {
                diagnostics.Add(VocabularyDiagnostics.NameTaken(span, _ids[id], RegionKeywords.Tree, id));
            }

            return false;
        }

        if (_ids.Count > MostTrees)
        {
            diagnostics.Add(RegionDiagnostics.TooManyTrees(span));
            return false;
        }

        return true;
    }

    private int Padding(LocatedNode? node)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } text)
        {
            return 0;
        }

        if (text.Length is 1 or 2 && text.All(char.IsAsciiDigit) && int.Parse(text, CultureInfo.InvariantCulture) is > 0 and <= LongestPadding and var length)
        {
            return length;
        }

        diagnostics.Add(RegionDiagnostics.PaddingExpected(node!.Span, text));
        return 0;
    }

    private void Lines(ScalarNode table, int languages, int tree)
    {
        var spans = RegionTableLines.Of(table);
        var number = 0;
        foreach (var line in spans)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line.Text))
            {
                continue;
            }

            string[] cells = [.. line.Text.Split(Separator).Select(c => c.Trim())];
            var names = cells.Skip(2).Take(languages).ToList();
            if (cells.Length is < 3 || cells.Length > 4 + languages || cells[0].Length is 0 or > LongestCode || names.Exists(n => n.Contains("..", StringComparison.Ordinal)))
            {
                diagnostics.Add(RegionDiagnostics.LineNotReadable(line.Span, line.Text.Trim(), languages));
                continue;
            }

            var days = cells.Length > 2 + languages ? cells[2 + languages] : string.Empty;
            if (!RegionDays.TryRead(days, out var read))
            {
                diagnostics.Add(RegionDiagnostics.DaysNotReadable(line.Span, days));
                continue;
            }

            ImmutableArray<string> successors = cells.Length > 3 + languages ? [.. cells[3 + languages].Split(' ', StringSplitOptions.RemoveEmptyEntries)] : [];
            _places.Add(new RegionLine(cells[0], cells[1], [.. names, .. Enumerable.Repeat(string.Empty, languages - names.Count)], read, successors, tree, line.Span));
        }
    }
}
