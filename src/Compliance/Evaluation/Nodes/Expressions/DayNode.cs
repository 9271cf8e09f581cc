using Compliance.Evaluation.Explaining;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>The day for which the rule is evaluated.</summary>
internal sealed class DayNode : ValueNode
{
    public override FactValue? Evaluate(Frame frame) => frame.Context.ValueOf(frame.Day);

    public override long Word(Frame frame) => frame.Day.DayNumber + 1;

    public override bool TryNumber(Frame frame, out decimal number)
    {
        number = frame.Day.DayNumber;
        return true;
    }

    public override void Explain(Frame frame, Explanation explanation)
    {
        // The day is chosen by the engine; it is no fact.
    }
}
