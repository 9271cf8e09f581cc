using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Evaluation.Values;
using Compliance.Facts.Time;
using Compliance.Findings.Explanations;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes;

/// <summary>A condition on values: explained by the values.</summary>
internal abstract class LeafNode(Condition condition, params ValueNode[] values) : ConditionNode(condition)
{
    private readonly bool _isOfTime = condition is ValueTest { Left.Type.Kind: FactTypeKind.Duration };

    public override TraceNode Explain(Frame frame, Explanation explanation)
    {
        var value = Evaluate(frame);
        var wasOpen = explanation.IsOpen;
        explanation.IsOpen = value == Truth.Unknown;
        ImmutableArray<TraceNode> children = [];
        foreach (var part in values)
        {
            if (part is DefinitionNode definition)
            {
                children = children.AddRange(definition.Trace(frame, explanation).Children);
            }
            else if (!explanation.HasTrace)
            {
                part.Explain(frame, explanation);
            }
        }

        if (_isOfTime && !explanation.HasTrace)
        {
            ExplainTime(frame, explanation);
        }

        explanation.IsOpen = wasOpen;
        return Trace(frame, value, children, explanation);
    }

    // To compare time that passed with working days, the calendar was asked.
    private void ExplainTime(Frame frame, Explanation explanation)
    {
        foreach (var part in values)
        {
            if (part.Evaluate(frame) is ElapsedValue elapsed)
            {
                foreach (var other in values)
                {
                    if (other.Evaluate(frame) is DurationValue duration)
                    {
                        elapsed.Explain(duration, explanation);
                    }
                }
            }
        }
    }
}
