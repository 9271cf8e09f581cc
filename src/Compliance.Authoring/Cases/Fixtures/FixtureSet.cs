using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Vocabularies;

namespace Compliance.Authoring.Cases.Fixtures;

/// <summary>The declarations of a case file that its cases take over: what a case states itself comes before what it takes over.</summary>
internal sealed class FixtureSet
{
    private readonly Dictionary<string, MappingEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MappingNode?> _whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly FixtureMerge _merge;
    private readonly DiagnosticBag _diagnostics;
    private bool _lacksOne;

    /// <summary>Reads the fixtures of a file.</summary>
    /// <param name="node">The mapping of names to declarations; <see langword="null"/> where the file has none.</param>
    /// <param name="vocabulary">By which facts in either spelling are known as the same.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public FixtureSet(LocatedNode? node, Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        _merge = new FixtureMerge(vocabulary);
        _diagnostics = diagnostics;
        foreach (var entry in MappingReader.Open(node, CaseWords.FixturesOfFile, diagnostics)?.Node.Entries ?? [])
        {
            _entries.Add(entry.Key.Text, entry);
        }
    }

    /// <summary>Gets a declaration with what it takes over.</summary>
    /// <param name="given">The declaration as written.</param>
    /// <returns>The declaration; <see langword="null"/> after a mistake, which is reported.</returns>
    public MappingNode? Whole(MappingNode given) => Whole(given, []);

    /// <summary>Reports the fixtures that nobody asked for. Where a name was misspelt, it may have meant one of them.</summary>
    public void ReportUnused()
    {
        if (_lacksOne)
        {
            return;
        }

        foreach (var entry in _entries.Values.Where(e => !_used.Contains(e.Key.Text)))
        {
            _diagnostics.Add(FixtureDiagnostics.UnusedFixture(entry.Key.Span, entry.Key.Text));
        }
    }

    private MappingNode? Whole(MappingNode given, ImmutableArray<string> within)
    {
        if (given.Entries.FirstOrDefault(e => CaseWords.Base.Matches(e.Key.Text)) is not { } takenOver)
        {
            return given;
        }

        var own = given with { Entries = given.Entries.Remove(takenOver) };
        return ScalarReading.Text(takenOver.Value, _diagnostics) is { } name && Find(name, takenOver.Value, within) is { } under ? _merge.Merge(under, own) : null;
    }

    private MappingNode? Find(string name, LocatedNode place, ImmutableArray<string> within)
    {
        if (within.Contains(name))
        {
            _diagnostics.Add(FixtureDiagnostics.Cycle(place.Span, [.. within[within.IndexOf(name)..], name]));
            return null;
        }

        if (!_entries.TryGetValue(name, out var entry))
        {
            _lacksOne = true;
            _diagnostics.Add(FixtureDiagnostics.UnknownFixture(place.Span, name, _entries.Keys));
            return null;
        }

        _used.Add(name);
        if (!_whole.TryGetValue(name, out var whole))
        {
            whole = CaseParts.ReadGiven(entry.Value, _diagnostics) is { } written ? Whole(written, within.Add(name)) : null;
            _whole[name] = whole;
        }

        return whole;
    }
}
