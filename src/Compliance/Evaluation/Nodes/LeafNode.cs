using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Findings;

namespace Compliance.Evaluation.Nodes;

/// <summary>A condition on values: explained by the values.</summary>
internal abstract class LeafNode(Condition condition, params ValueNode[] values) : ConditionNode(condition)
{
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

        explanation.IsOpen = wasOpen;
        return Trace(frame, value, children, explanation);
    }
}
