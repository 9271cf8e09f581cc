using Compliance.Evaluation.Explaining;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>A value written in the rule.</summary>
internal sealed class ConstantNode(FactValue value) : ValueNode
{
    private readonly long _word = Facts.Words.Word.Of(value);

    public FactValue Value { get; } = value;

    public override FactValue? Evaluate(Frame frame) => Value;

    public override long Word(Frame frame) => _word;

    public override void Explain(Frame frame, Explanation explanation)
    {
        // A literal is no fact of the declaration.
    }
}
