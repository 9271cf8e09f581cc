using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Types;

/// <summary>A set of named fields: an entity or a nested object.</summary>
public class RecordType
{
    private readonly Dictionary<string, Field> _byName = new(StringComparer.Ordinal);
    private ImmutableArray<Field> _fields = [];

    internal RecordType(string id, LocalizedText label, SourceSpan span)
    {
        Id = id;
        Label = label;
        Span = span;
    }

    /// <summary>Gets the identifier, in snake_case.</summary>
    public string Id { get; }

    /// <summary>Gets the label in both languages.</summary>
    public LocalizedText Label { get; }

    /// <summary>Gets where the vocabulary declares it.</summary>
    public SourceSpan Span { get; }

    /// <summary>Gets the fields in the order declared; <see cref="Field.Slot"/> is the index.</summary>
    public ImmutableArray<Field> Fields => _fields;

    /// <summary>Finds a field by its id or its Chinese label.</summary>
    /// <returns>The field, or <see langword="null"/> when there is none of that name.</returns>
    public Field? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Adds the fields once all types are known, for types refer to each other.</summary>
    internal void Complete(ImmutableArray<Field> fields)
    {
        _fields = fields;
        foreach (var field in fields)
        {
            _byName.TryAdd(field.Label.Zh, field);
        }

        foreach (var field in fields)
        {
            _byName[field.Id] = field;
        }
    }

    /// <summary>Gets the id.</summary>
    public override string ToString() => Id;
}
