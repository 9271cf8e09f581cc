using Compliance.Binding.Shapes;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Binding;

/// <summary>Reads the keys of one mapping of an authored file, and reports those that are missing, unknown or written twice.</summary>
/// <remarks>
/// The keys that were read are the keys that are allowed: <see cref="Finish"/> reports every other one with the
/// nearest allowed key, so that a misspelt key is never silently dropped. Not thread-safe.
/// </remarks>
public sealed class MappingReader
{
    private readonly Dictionary<string, MappingEntry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly List<Keyword> _asked = [];
    private readonly List<Keyword> _required = [];
    private readonly MappingShape? _shape;

    /// <summary>Creates a reader.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="what">What the mapping is, for messages: "rule", "field".</param>
    /// <param name="diagnostics">Receives the mistakes.</param>
    /// <param name="shape">The keys it may have; <see langword="null"/> where only the binder knows them.</param>
    internal MappingReader(MappingNode node, LocalizedText what, DiagnosticBag diagnostics, MappingShape? shape = null)
    {
        _shape = shape;
        Node = node;
        What = what;
        Diagnostics = diagnostics;
        foreach (var entry in node.Entries)
        {
            _entries.TryAdd(entry.Key.Text, entry);
        }
    }

    /// <summary>Gets the mapping.</summary>
    public MappingNode Node { get; }

    /// <summary>Gets what the mapping is.</summary>
    internal LocalizedText What { get; }

    /// <summary>Gets what receives the mistakes.</summary>
    internal DiagnosticBag Diagnostics { get; }

    /// <summary>Opens a node that must be a mapping.</summary>
    /// <param name="node">The node; <see langword="null"/> for one that is absent, which was reported when it was read.</param>
    /// <param name="what">What the mapping is, for messages: "rule", "field".</param>
    /// <param name="diagnostics">Receives the mistakes.</param>
    /// <returns>The reader; <see langword="null"/> when there is no node, or one of another kind, which is reported.</returns>
    public static MappingReader? Open(LocatedNode? node, LocalizedText what, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (node is MappingNode mapping)
        {
            return new MappingReader(mapping, what, diagnostics);
        }

        if (node is not null)
        {
            diagnostics.Add(BindingDiagnostics.MappingExpected(node.Span, what));
        }

        return null;
    }

    /// <summary>Opens a node that must be a mapping with the keys of a shape, to which the binder is held.</summary>
    /// <param name="node">The node; <see langword="null"/> for one that is absent, which was reported when it was read.</param>
    /// <param name="shape">The keys.</param>
    /// <param name="diagnostics">Receives the mistakes.</param>
    /// <returns>The reader; <see langword="null"/> when there is no node, or one of another kind, which is reported.</returns>
    public static MappingReader? Open(LocatedNode? node, MappingShape shape, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return node is MappingNode mapping && diagnostics is not null
            ? new MappingReader(mapping, shape.Name, diagnostics, shape)
            : Open(node, shape.Name, diagnostics!);
    }

    /// <summary>Gets the entry of a key in either spelling, or <see langword="null"/>; both at once are reported.</summary>
    public MappingEntry? Entry(Keyword key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!_asked.Contains(key))
        {
            _asked.Add(_shape is null || _shape.Find(key) is not null ? key : throw new InvalidOperationException($"The shape '{_shape}' has no key '{key}'."));
        }

        var byId = _entries.GetValueOrDefault(key.Id);
        var byLabel = key.Zh == key.Id ? null : _entries.GetValueOrDefault(key.Zh);
        foreach (var entry in new[] { byId, byLabel })
        {
            if (entry is not null)
            {
                _read.Add(entry.Key.Text);
            }
        }

        if (byId is not null && byLabel is not null)
        {
            Diagnostics.Add(BindingDiagnostics.KeyWrittenTwice(byLabel.Key.Span, byId.Key.Span, key.Id, key.Zh));
        }

        return byId ?? byLabel;
    }

    /// <summary>Gets the value of a key that may be absent; a key without a value counts as absent.</summary>
    public LocatedNode? Optional(Keyword key) =>
        Entry(key) is { } entry && entry.Value is not ScalarNode { IsNull: true } ? entry.Value : null;

    /// <summary>Gets the value of a key that must be there; its absence is reported.</summary>
    public LocatedNode? Required(Keyword key)
    {
        if (_shape?.Find(key) is { Use: KeyUse.Optional })
        {
            throw new InvalidOperationException($"The shape '{_shape}' says that '{key}' may be left out.");
        }

        _required.Add(key);
        var value = Optional(key);
        if (value is null)
        {
            // The first key is a better place to show than the whole mapping, which may be a whole file.
            var place = Node.Entries.IsEmpty ? Node.Span : Node.Entries[0].Key.Span;
            Diagnostics.Add(BindingDiagnostics.KeyMissing(Entry(key)?.Key.Span ?? place, What, key.Id, key.Zh));
        }

        return value;
    }

    /// <summary>Gets the entries that were not read so far.</summary>
    internal IEnumerable<MappingEntry> Unread => Node.Entries.Where(e => !_read.Contains(e.Key.Text));

    /// <summary>Reports the keys that were not read. Call it once, after all allowed keys were read.</summary>
    /// <exception cref="InvalidOperationException">The binder did not read all that the shape names: they are not one table.</exception>
    public void Finish()
    {
        HoldToShape();
        foreach (var entry in Node.Entries)
        {
            if (!IsRead(entry))
            {
                Diagnostics.Add(BindingDiagnostics.UnknownKey(
                    entry.Key.Span, What, entry.Key.Text, [.. _asked.Where(a => !_read.Contains(a.Id) && !_read.Contains(a.Zh)).SelectMany(a => new[] { a.Id, a.Zh })]));
            }
        }
    }

    /// <summary>Gets whether it has a key that was not read: what seems to be missing may be misspelt.</summary>
    internal bool HasOthers => Node.Entries.Any(e => !IsRead(e));

    private bool IsRead(MappingEntry entry) => _read.Contains(entry.Key.Text);

    private void HoldToShape()
    {
        foreach (var row in _shape?.Keys ?? [])
        {
            if (row.Use != KeyUse.Conditional && !(row.Use == KeyUse.Required ? _required : _asked).Contains(row.Key))
            {
                throw new InvalidOperationException($"The shape '{_shape}' has the key '{row.Key}', which was not read as {row.Use}.");
            }
        }
    }
}
