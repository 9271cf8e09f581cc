using Compliance.Text;

namespace Compliance.Types;

/// <summary>One value of a code list. Compared by reference: a list creates each of its codes once.</summary>
public sealed class Code
{
    internal Code(string id, LocalizedText label, int index)
    {
        Id = id;
        Label = label;
        Index = index;
    }

    /// <summary>Gets the identifier, in snake_case.</summary>
    public string Id { get; }

    /// <summary>Gets the label in both languages.</summary>
    public LocalizedText Label { get; }

    /// <summary>Gets the place in the list, from 0.</summary>
    public int Index { get; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
