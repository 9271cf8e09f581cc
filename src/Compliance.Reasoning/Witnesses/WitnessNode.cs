namespace Compliance.Reasoning.Witnesses;

/// <summary>A part of a witness: what a declaration says of one thing.</summary>
internal abstract class WitnessNode
{
    /// <summary>A value.</summary>
    /// <param name="value">The value.</param>
    public sealed class Leaf(Facts.FactValue value) : WitnessNode
    {
        /// <summary>Gets or sets the value, which is made rounder where the answer stays the same.</summary>
        public Facts.FactValue Value { get; set; } = value;
    }

    /// <summary>A reference, or an id.</summary>
    /// <param name="id">The id.</param>
    public sealed class Name(string id) : WitnessNode
    {
        /// <summary>Gets the id.</summary>
        public string Id { get; } = id;
    }

    /// <summary>A list.</summary>
    /// <param name="items">Its items.</param>
    public sealed class Sequence(IReadOnlyList<WitnessNode> items) : WitnessNode
    {
        /// <summary>Gets the items.</summary>
        public IReadOnlyList<WitnessNode> Items { get; } = items;
    }

    /// <summary>A thing, a nested object or a map.</summary>
    /// <param name="entries">Its entries, each with its key in both languages.</param>
    public sealed class Mapping(IReadOnlyList<(Text.LocalizedText Key, WitnessNode Value)> entries) : WitnessNode
    {
        /// <summary>Gets the entries.</summary>
        public IReadOnlyList<(Text.LocalizedText Key, WitnessNode Value)> Entries { get; } = entries;
    }
}
