using Compliance.Evaluation;

namespace Compliance.NRules.Facts;

/// <summary>One of the things a quantifier or aggregate looks through.</summary>
internal abstract class Item
{
    /// <summary>Gets whether this stands for those that may exist but are not declared: it matches possibly, never certainly.</summary>
    public abstract bool IsUnseen { get; }

    /// <summary>Lets a variable stand for this item.</summary>
    public abstract void Bind(Frame frame, int variable);
}
