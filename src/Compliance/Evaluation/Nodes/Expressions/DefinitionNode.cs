using Compliance.Conditions.Terms;
using Compliance.Evaluation.Explaining;
using Compliance.Facts;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>A defined term, evaluated for a thing.</summary>
internal sealed class DefinitionNode(ValueNode target, Definition definition, CompiledDefinition compiled) : ValueNode, IPathNode
{
    public override FactValue? Evaluate(Frame frame)
    {
        switch (target.Evaluate(frame))
        {
            case ReferenceValue reference:
                return compiled.Evaluate(frame, reference.Target);
            case NoneValue none:
                return none;
            default:
                return null;
        }
    }

    public override void Explain(Frame frame, Explanation explanation)
    {
        if (target.Evaluate(frame) is ReferenceValue reference)
        {
            compiled.Explain(frame, reference.Target, explanation);
        }
        else
        {
            target.Explain(frame, explanation);
        }
    }

    /// <summary>Explains the term as a condition of its own, for the trace.</summary>
    public TraceStep Trace(Frame frame, Explanation explanation)
    {
        if (target.Evaluate(frame) is ReferenceValue reference)
        {
            return compiled.Trace(frame, reference.Target, explanation);
        }

        target.Explain(frame, explanation);
        return TraceStep.None;
    }

    public string PathIn(Frame frame) => $"{((IPathNode)target).PathIn(frame)}.{definition.Id}";

    public FactPlace PlaceIn(Frame frame) => new(((IPathNode)target).PlaceIn(frame).Owner, FieldName.Alone(definition.Label));
}
