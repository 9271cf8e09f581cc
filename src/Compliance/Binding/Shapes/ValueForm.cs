using System.Collections.Immutable;

namespace Compliance.Binding.Shapes;

/// <summary>What the value of a key may be. A closed hierarchy.</summary>
public abstract record ValueForm
{
    private ValueForm()
    {
    }

    /// <summary>Gets the name of the form.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>A value without parts.</summary>
    /// <param name="Kind">Its kind.</param>
    public sealed record Simple(ValueKind Kind) : ValueForm;

    /// <summary>One of a closed list of words.</summary>
    /// <param name="Choices">The words in their two spellings.</param>
    public sealed record Word(params ImmutableArray<Keyword> Choices) : ValueForm;

    /// <summary>A list.</summary>
    /// <param name="Item">What an item may be.</param>
    public sealed record List(ValueForm Item) : ValueForm
    {
        /// <summary>Gets whether an empty list is a mistake.</summary>
        public bool IsNotEmpty { get; init; }

        /// <summary>Gets whether a single item may stand without a list.</summary>
        public bool MayBeOne { get; init; }
    }

    /// <summary>A mapping with known keys.</summary>
    /// <param name="Shape">Gets the keys; called late, for shapes refer to each other.</param>
    public sealed record Mapping(Func<MappingShape> Shape) : ValueForm;

    /// <summary>A mapping whose keys the author names.</summary>
    /// <param name="Value">What a value may be.</param>
    public sealed record Table(ValueForm Value) : ValueForm
    {
        /// <summary>Gets the pattern that the names keep, a regular expression; <see langword="null"/> for any.</summary>
        public string? Names { get; init; }
    }

    /// <summary>One of several.</summary>
    /// <param name="Forms">The forms.</param>
    public sealed record OneOf(params ImmutableArray<ValueForm> Forms) : ValueForm;
}
