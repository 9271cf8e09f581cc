using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.NRules.Facts;

/// <summary>An element of a collection: an item of a declared list, an entry of a declared map, or those that may exist undeclared.</summary>
/// <param name="source">The list or map; <see langword="null"/> for one that is itself not declared.</param>
/// <param name="value">The item, or the value of the entry, which may be undeclared.</param>
/// <param name="key">The key of the entry of a map.</param>
/// <param name="isUnseen">Whether it represents the undeclared ones.</param>
internal sealed class ElementItem(FactValue? source, FactValue? value, Code? key, bool isUnseen) : Item
{
    public override bool IsUnseen { get; } = isUnseen;

    /// <summary>Determines whether it belongs to a list or map.</summary>
    public bool IsOf(FactValue? list) => list is ListValue or MapValue ? ReferenceEquals(list, source) : list is not NoneValue && source is null;

    /// <summary>Gets the value, with its key in a map.</summary>
    public override string ToString() => IsUnseen ? "undeclared elements" : key is null ? $"{value}" : $"{key.Id}: {value}";

    public override void Bind(VariableBindings bindings, int variable) => bindings.SetEntry(variable, key, value);
}
