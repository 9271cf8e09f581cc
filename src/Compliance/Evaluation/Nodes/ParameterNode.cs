using Compliance.Conditions.Terms;
using Compliance.Evaluation.Explaining;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes;

/// <summary>A threshold, as it stands under the law of the part judged.</summary>
internal sealed class ParameterNode(Parameter parameter) : ValueNode
{
    public override FactValue? Evaluate(Frame frame) => parameter.On(frame.LawDay)?.Value;

    public override long Word(Frame frame) => Facts.Words.Word.Of(Evaluate(frame));

    public override void Explain(Frame frame, Explanation explanation) =>
        explanation.NoteParameter(parameter, parameter.On(frame.LawDay));
}
