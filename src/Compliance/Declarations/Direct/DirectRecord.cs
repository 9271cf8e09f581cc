using Compliance.Types;

namespace Compliance.Declarations.Direct;

/// <summary>An entity or object with the names of its fields in UTF-8.</summary>
internal sealed class DirectRecord(RecordType type)
{
    /// <summary>Gets the entity or object.</summary>
    public RecordType Type { get; } = type;

    /// <summary>Gets the fields by id and label; set once all types are known.</summary>
    public Utf8Names<DirectField> Fields { get; set; } = new([]);
}
