using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Evaluation.Time;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Nodes;

/// <summary>A test that uses the day for which the rule is evaluated: beside its value it reports the first later day on which the value may change.</summary>
/// <param name="test">The test.</param>
/// <param name="moving">The shifted day, where that is what moves with the day.</param>
/// <param name="distance">The time between the day and another one, where that is what moves. Where both are absent, every day is evaluated.</param>
/// <param name="others">What it is compared with.</param>
internal sealed class DayTestNode(ConditionNode test, MovingDay? moving, MovingDistance? distance, ValueNode[] others) : ConditionNode(test.Condition)
{
    public override Truth Evaluate(Frame frame)
    {
        var value = test.Evaluate(frame);
        var next = Next(frame);
        frame.Context.ChangesOn(next);
        if (frame.Context.Probe is { } probe && probe.IsReached(next, frame.Day))
        {
            Tell(probe, value, frame);
        }

        return value;
    }

    public override ConditionNode? Without(ImmutableArray<Condition> met) => test.Without(met) is null ? null : this;

    public override TraceNode Explain(Frame frame, Truth value, Explanation explanation) => test.Explain(frame, value, explanation);

    private void Tell(ChangeProbe probe, Truth value, Frame frame)
    {
        var today = frame.Day;
        frame.Turn(DateOnly.FromDayNumber(probe.Day));
        var later = test.Evaluate(frame);
        frame.Turn(today);
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
        var tomorrow = frame.Day.DayNumber + 1;
        if ((moving is null && distance is null) || frame.Context.Horizon <= tomorrow)
        {
            return tomorrow;
        }

        if (distance is not null)
        {
            return distance.Next(frame, others);
        }

        return moving!.Next(frame, others);
    }
}
