using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Values;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>The value of a map for one code.</summary>
internal sealed class MapNode(ValueNode target, Code key) : ValueNode, IPathNode
{
    private FieldName? _name;

    public override FactValue? Evaluate(Frame frame) => target.Evaluate(frame) switch
    {
        MapValue map => Histories.On(map.Values[key.Index], frame, this),
        NoneValue none => none,
        _ => null,
    };

    public override void Explain(Frame frame, Explanation explanation)
    {
        if (target.Evaluate(frame) is NoneValue)
        {
            target.Explain(frame, explanation);
        }
        else
        {
            explanation.Note(this, frame, Evaluate(frame), target.Evaluate(frame)?.Span ?? frame.Subject.Span);
        }
    }

    public string PathIn(Frame frame) => $"{((IPathNode)target).PathIn(frame)}.{key.Id}";

    public FactPlace PlaceIn(Frame frame)
    {
        var map = ((IPathNode)target).PlaceIn(frame);
        return map with { Field = _name is { } known && ReferenceEquals(known.Outer, map.Field) ? known : _name = new FieldName(map.Field, key.Label) };
    }
}
