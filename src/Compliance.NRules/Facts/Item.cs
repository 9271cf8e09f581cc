using Compliance.Evaluation.Engines;

namespace Compliance.NRules.Facts;

/// <summary>One of the items a quantifier or aggregate iterates over.</summary>
internal abstract class Item
{
    /// <summary>Gets whether this represents items that may exist but are not declared: it matches possibly, never certainly.</summary>
    public abstract bool IsUnseen { get; }

    /// <summary>Binds a variable to this item.</summary>
    public abstract void Bind(VariableBindings bindings, int variable);
}
