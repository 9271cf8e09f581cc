using Compliance.Binding;
using Compliance.Binding.Shapes;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Vocabularies;

/// <summary>One code list, object or entity, of which several files may declare parts.</summary>
internal sealed class DeclaredParts
{
    private readonly List<MappingReader> _readers = [];
    private readonly DiagnosticBag _diagnostics;

    private DeclaredParts(ScalarNode key, DiagnosticBag diagnostics)
    {
        Key = key;
        _diagnostics = diagnostics;
    }

    /// <summary>Gets the first key.</summary>
    public ScalarNode Key { get; }

    /// <summary>Gets the id.</summary>
    public string Id => Key.Text;

    /// <summary>Collects what all files declare in one section, in the order of the files and of their entries.</summary>
    public static IReadOnlyList<DeclaredParts> Collect(IEnumerable<MappingReader> files, Keyword section, MappingShape shape, DiagnosticBag diagnostics)
    {
        var all = new List<DeclaredParts>();
        var byId = new Dictionary<string, DeclaredParts>(StringComparer.Ordinal);
        foreach (var entry in files.SelectMany(f => Entries(f, section, shape.Name, diagnostics)))
        {
            if (!byId.TryGetValue(entry.Key.Text, out var parts))
            {
                parts = new DeclaredParts(entry.Key, diagnostics);
                byId.Add(parts.Id, parts);
                all.Add(parts);
            }

            if (MappingReader.Open(entry.Value, shape, diagnostics) is { } reader)
            {
                parts._readers.Add(reader);
            }
        }

        return all;
    }

    /// <summary>Gets the entries of a section of one file.</summary>
    public static IReadOnlyList<MappingEntry> Entries(MappingReader file, Keyword section, LocalizedText what, DiagnosticBag diagnostics) =>
        MappingReader.Open(file.Optional(section), what, diagnostics)?.Node.Entries ?? [];

    /// <summary>Gets a value that one part declares; parts that differ are reported.</summary>
    public LocatedNode? Optional(Keyword key)
    {
        LocatedNode? first = null;
        foreach (var node in _readers.Select(r => r.Optional(key)).OfType<LocatedNode>())
        {
            if (first is not null && !NodeContent.Same(first, node))
            {
                _diagnostics.Add(VocabularyDiagnostics.DeclaredDifferently(node.Span, first.Span, Id, new LocalizedText(key.Zh, key.Id)));
            }

            first ??= node;
        }

        return first;
    }

    /// <summary>Gets a value that some part must declare; its absence is reported.</summary>
    public LocatedNode? Required(Keyword key, LocalizedText what)
    {
        var node = Optional(key);
        if (node is null && _readers.Count > 0)
        {
            _diagnostics.Add(BindingDiagnostics.KeyMissing(Key.Span, what, key.Id, key.Zh));
        }

        return node;
    }

    /// <summary>Gets the entries below a key in all parts; what several parts declare alike is there once.</summary>
    public IReadOnlyList<MappingEntry> Entries(Keyword key, LocalizedText what) =>
        WithoutRepetitions(_readers.SelectMany(r => Entries(r, key, what, _diagnostics)));

    /// <summary>Leaves out the entries that repeat an earlier one with the same content. What differs stays, to be reported.</summary>
    public static IReadOnlyList<MappingEntry> WithoutRepetitions(IEnumerable<MappingEntry> entries)
    {
        var kept = new List<MappingEntry>();
        var first = new Dictionary<string, MappingEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (first.TryAdd(entry.Key.Text, entry) || !NodeContent.Same(first[entry.Key.Text].Value, entry.Value))
            {
                kept.Add(entry);
            }
        }

        return kept;
    }

    /// <summary>Reports the keys that were not read.</summary>
    public void Finish() => _readers.ForEach(r => r.Finish());
}
