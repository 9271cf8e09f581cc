using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
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
        var children = System.Collections.Immutable.ImmutableArray.CreateBuilder<TraceNode>();
        foreach (var part in values)
        {
            if (part is DefinitionNode definition)
            {
                children.AddRange(definition.Trace(frame, explanation).Children);
            }
            else
            {
                part.Explain(frame, explanation);
            }
        }

        explanation.IsOpen = wasOpen;
        return Trace(value, children.ToImmutable());
    }
}
