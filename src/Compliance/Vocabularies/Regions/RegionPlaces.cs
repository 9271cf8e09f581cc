using System.Collections.Immutable;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types.Regions;

namespace Compliance.Vocabularies.Regions;

/// <summary>The places of all trees, put together by their codes: what two trees both hold is one place.</summary>
internal sealed class RegionPlaces(DiagnosticBag diagnostics)
{
    private readonly List<(RegionTree Tree, ImmutableArray<string> Languages)> _trees = [];
    private readonly List<RegionLine> _lines = [];
    private readonly Dictionary<string, (string Code, SourceSpan Span)> _names = new(StringComparer.Ordinal);

    /// <summary>Adds a tree and gets its place.</summary>
    public int Add(RegionTree tree, ImmutableArray<string> languages)
    {
        _trees.Add((tree, languages));
        return _trees.Count - 1;
    }

    /// <summary>Adds a line.</summary>
    public void Add(RegionLine line) => _lines.Add(line);

    /// <summary>Adds a further name of a place; one that another tree has as a code is that place.</summary>
    public void AddName(string name, string code, SourceSpan span)
    {
        if (!_names.TryAdd(name, (code, span)) && _names[name].Code != code)
        {
            diagnostics.Add(VocabularyDiagnostics.NameTaken(span, _names[name].Span, RegionKeywords.Names, name));
        }
    }

    /// <summary>Checks what the lines say of each other, and makes the register.</summary>
    public RegionRegister Complete()
    {
        var byCode = _lines.GroupBy(l => CodeOf(l.Code), StringComparer.Ordinal)
            .Select(g => (Code: g.Key, Lines: g.ToList()))
            .OrderBy(p => Encoding.UTF8.GetBytes(p.Code), Comparer<byte[]>.Create(static (a, b) => a.AsSpan().SequenceCompareTo(b)))
            .ToList();
        var index = byCode.Select((p, i) => (p.Code, i)).ToDictionary(p => p.Code, p => p.i, StringComparer.Ordinal);
        foreach (var (code, span) in _names.Values.Where(n => !index.ContainsKey(n.Code)))
        {
            diagnostics.Add(RegionDiagnostics.UnknownPlace(span, code));
        }

        var further = _names.GroupBy(n => n.Value.Code, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(n => n.Key).ToList(), StringComparer.Ordinal);
        List<WrittenRegion> places = [.. byCode.Select(p => Place(p.Code, p.Lines, index, further.GetValueOrDefault(p.Code) ?? []))];
        if (diagnostics.HasErrors || HasCycle(places, byCode))
        {
            // The trees have their names all the same, so that one mistake in them is not one in every type that names them.
            return RegionRegisterWriter.Write([.. _trees.Select(t => (t.Tree, -1))], []);
        }

        return RegionRegisterWriter.Write([.. _trees.Select((t, i) => (t.Tree, RootOf(i, places)))], places);
    }

    // A tree has a root where one place of it lies in nothing.
    private static int RootOf(int tree, List<WrittenRegion> places)
    {
        var tops = places.Select((p, i) => (Place: p, Index: i)).Where(p => (p.Place.Trees & (1u << tree)) != 0 && p.Place.Spells.Any(s => s.Parent < 0)).ToList();
        return tops is [var only] && only.Place.IsConstant ? only.Index : -1;
    }

    private string CodeOf(string code) => _names.TryGetValue(code, out var named) ? named.Code : code;

    private WrittenRegion Place(string code, List<RegionLine> lines, Dictionary<string, int> index, List<string> further)
    {
        var trees = lines.Aggregate(0u, (mask, l) => mask | (1u << l.Tree));

        // A tree that only names what another one places.
        bool IsMention(RegionLine l) => l is { Parent.Length: 0, Days.IsAll: true };
        List<RegionLine> own = [.. lines.Where(l => !IsMention(l)).OrderBy(l => l.Days.From)];
        List<RegionLine> mentions = [.. lines.Where(IsMention)];
        foreach (var twice in mentions.GroupBy(l => l.Tree).Where(g => g.Skip(1).Any()))
        {
            diagnostics.Add(RegionDiagnostics.DaysOverlap(twice.ElementAt(1).Span, twice.First().Span, code));
        }

        if (own.Count == 0)
        {
            own = [mentions[0]];
        }

        for (var i = 1; i < own.Count; i++)
        {
            if (own[i].Days.SureFrom <= own[i - 1].Days.SureUntil)
            {
                diagnostics.Add(RegionDiagnostics.DaysOverlap(own[i].Span, own[i - 1].Span, code));
            }
        }

        var spells = own.Select(l => new WrittenSpell(
            l.Parent.Length == 0 ? -1 : IndexOf(l.Parent, l, index),
            l.Days.From, l.Days.SureFrom, l.Days.SureUntil, l.Days.Until,
            Name(l, mentions, "zh"), Name(l, mentions, "en"), Name(l, mentions, null),
            [.. l.Successors.Select(s => IndexOf(s, l, index)).Distinct()])).ToList();
        var names = mentions.SelectMany(m => m.Names).Where(n => n.Length > 0).Except(spells.SelectMany(s => new[] { s.Zh, s.En, s.Other }), StringComparer.Ordinal);
        return new WrittenRegion(code, trees, spells, [.. further.Concat(names).Distinct(StringComparer.Ordinal)]);
    }

    // In a language; without one, in the first of the others.
    private string Name(RegionLine line, List<RegionLine> mentions, string? language)
    {
        foreach (var source in mentions.Prepend(line))
        {
            var languages = _trees[source.Tree].Languages;
            for (var i = 0; i < languages.Length; i++)
            {
                if (source.Names[i].Length > 0 && (language is null ? languages[i] is not ("zh" or "en") : languages[i] == language))
                {
                    return source.Names[i];
                }
            }
        }

        return string.Empty;
    }

    private int IndexOf(string code, RegionLine line, Dictionary<string, int> index)
    {
        if (index.TryGetValue(CodeOf(code), out var place))
        {
            return place;
        }

        diagnostics.Add(RegionDiagnostics.UnknownPlace(line.Span, code));
        return -1;
    }

    private bool HasCycle(List<WrittenRegion> places, List<(string Code, List<RegionLine> Lines)> lines)
    {
        var state = new byte[places.Count];
        for (var i = 0; i < places.Count; i++)
        {
            if (Closes(i))
            {
                diagnostics.Add(RegionDiagnostics.LiesInItself(lines[i].Lines[0].Span, places[i].Code));
                return true;
            }
        }

        return false;

        bool Closes(int place)
        {
            if (state[place] != 0)
            {
                return state[place] == 1;
            }

            state[place] = 1;
            var closes = places[place].Spells.Any(s => s.Parent >= 0 && Closes(s.Parent));
            state[place] = 2;
            return closes;
        }
    }
}
