using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Evaluation.Time;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Nodes;

/// <summary>A test that uses the day of the judgement: while that day moves, it reports the next one on which its value may change.</summary>
/// <param name="test">The test.</param>
/// <param name="moving">The operand that moves with the day; <see langword="null"/> where it is more than the shifted day: then every day is evaluated.</param>
/// <param name="others">What it is compared with.</param>
internal sealed class AsOfTestNode(ConditionNode test, MovingDay? moving, ValueNode[] others) : ConditionNode(test.Condition)
{
    public override Truth Evaluate(Frame frame)
    {
        var value = test.Evaluate(frame);
        if (frame.Context.IsMoving)
        {
            Look(frame, value);
        }

        return value;
    }

    public override ConditionNode? Without(ImmutableArray<Condition> met) => test.Without(met) is null ? null : this;

    public override TraceNode Explain(Frame frame, Truth value, Explanation explanation) => test.Explain(frame, value, explanation);

    private void Look(Frame frame, Truth value)
    {
        var context = frame.Context;
        var next = Next(frame);
        context.ChangesOn(next);
        if (context.Probe is not { } probe || next != probe.Day)
        {
            return;
        }

        var today = context.AsOf.Value;
        context.MoveTo(DateOnly.FromDayNumber(probe.Day));
        var later = test.Evaluate(frame);
        context.MoveTo(today);
        if (later != value)
        {
            foreach (var other in others)
            {
                other.Explain(frame, probe.Evidence);
            }
        }
    }

    private int Next(Frame frame)
    {
        var tomorrow = frame.Context.AsOf.Value.DayNumber + 1;
        if (moving is null || frame.Context.Horizon <= tomorrow)
        {
            return tomorrow;
        }

        return moving.Next(frame, others);
    }
}
