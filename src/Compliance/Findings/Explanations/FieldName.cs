using Compliance.Text;

namespace Compliance.Findings.Explanations;

/// <summary>The name of a field in words, below the thing it belongs to: the labels of the fields and codes that lead to it.</summary>
/// <param name="outer">The field that holds it, such as a nested object or a map; <see langword="null"/> for a field of the thing itself.</param>
/// <param name="label">Its own label.</param>
/// <remarks>Names are kept as parts and joined only when they are read: a label may hold any character, the separator included.</remarks>
internal sealed class FieldName(FieldName? outer, LocalizedText label)
{
    private const string Separator = " · ";

    /// <summary>Gets the field that holds it.</summary>
    public FieldName? Outer { get; } = outer;

    /// <summary>Gets whether the name is complete without that of the thing before it: an item of a list, an entry of a map, a defined term.</summary>
    public bool StandsAlone { get; private init; } = outer is { StandsAlone: true };

    /// <summary>Gets the path of the list it is an item of; <see langword="null"/> for anything else.</summary>
    public string? ListPath { get; private init; }

    /// <summary>Gets the labels, joined.</summary>
    public LocalizedText Text => Outer is null ? label : Join(Outer.Text, label);

    /// <summary>Makes a name that is complete without the thing before it.</summary>
    public static FieldName Alone(LocalizedText label) => new(outer: null, label) { StandsAlone = true };

    /// <summary>Names an item of a list.</summary>
    public static FieldName ItemOf(string listPath, LocalizedText label) => new(outer: null, label) { StandsAlone = true, ListPath = listPath };

    /// <summary>Joins the names of a thing and of its part.</summary>
    public static LocalizedText Join(LocalizedText owner, LocalizedText part) => new($"{owner.Zh}{Separator}{part.Zh}", $"{owner.En}{Separator}{part.En}");
}
