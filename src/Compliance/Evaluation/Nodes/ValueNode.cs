using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Values;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes;

/// <summary>An expression made ready to run.</summary>
internal abstract class ValueNode
{
    /// <summary>Gets the value; <see langword="null"/> when it depends on undeclared facts.</summary>
    public abstract FactValue? Evaluate(Frame frame);

    /// <summary>Gets an ordered value without making an object for it.</summary>
    public virtual Amount Amount(Frame frame) => Values.Amount.Of(Evaluate(frame));

    /// <summary>Tells the explanation which facts the value came from, and which of them are not declared.</summary>
    public abstract void Explain(Frame frame, Explanation explanation);
}
