using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Values;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Text;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>The value a variable is bound to.</summary>
internal sealed class ItemNode(int variable) : ValueNode, IPathNode
{
    /// <summary>Gets which variable it is.</summary>
    public int Variable => variable;

    public override FactValue? Evaluate(Frame frame) =>
        frame.Items[variable] is { } item ? Histories.On(item, frame, this) : frame.Things[variable]?.Self;

    public override long Word(Frame frame) => frame.Items[variable] is null && frame.Things[variable] is { } thing ? thing.Index + 1 : 0;

    public override int Row(Frame frame) => frame.Rows[variable];

    public override void Explain(Frame frame, Explanation explanation)
    {
        // An entity itself is no evidence; its fields are. Items of lists and entries of maps are facts.
        if (frame.Things[variable] is null && Evaluate(frame) is var item and not (RecordValue or ReferenceValue))
        {
            explanation.Note(this, frame, item, frame.Items[variable]?.Span ?? frame.Subject.Span);
        }
    }

    public string PathIn(Frame frame) => frame.Places[variable]?.Path
        ?? frame.Things[variable]?.Path
        ?? "?";

    public FactPlace PlaceIn(Frame frame) => frame.Things[variable] is { } thing
        ? new FactPlace(thing, Field: null)
        : frame.Places[variable]?.Place ?? new FactPlace(Owner: null, FieldName.Alone(LocalizedText.Same("?")));
}
