using System.Collections.Immutable;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Binding.Shapes;

namespace Compliance.Authoring.Analysis.Slots;

/// <summary>What may stand at a place of a file: what its parts are, what names in it mean, and what can be written. One table for completion, hover and references.</summary>
internal abstract class Slot
{
    /// <summary>Gets the tables of the keys of a mapping here.</summary>
    public virtual ImmutableArray<MappingShape> Shapes => [];

    /// <summary>Gets what may stand behind a key of the mapping; <see langword="null"/> where that is not known.</summary>
    public virtual Slot? OfKey(string key, Frame frame) => null;

    /// <summary>Gets what an item of a list may be.</summary>
    public virtual Slot? OfItem() => null;

    /// <summary>Gets what is named in a key.</summary>
    public virtual IEnumerable<Mention> InKey(string key, Frame frame) => [];

    /// <summary>Gets what is named in a value without parts.</summary>
    public virtual IEnumerable<Mention> InValue(string text, Frame? frame) => [];

    /// <summary>Gets the keys that can be written.</summary>
    /// <param name="prefix">What is written so far.</param>
    /// <param name="frame">The mapping.</param>
    public virtual IEnumerable<Offer> Keys(string prefix, Frame frame) => [];

    /// <summary>Gets the values without parts that can be written.</summary>
    /// <param name="prefix">What is written so far.</param>
    /// <param name="frame">The mapping around.</param>
    public virtual IEnumerable<Offer> Values(string prefix, Frame? frame) => [];
}
