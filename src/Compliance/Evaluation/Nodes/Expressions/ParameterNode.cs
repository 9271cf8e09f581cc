using Compliance.Conditions.Terms;
using Compliance.Evaluation.Explaining;
using Compliance.Facts;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>A threshold, with the value in force on the day evaluated.</summary>
internal sealed class ParameterNode(Parameter parameter) : ValueNode
{
    private Threshold? _threshold;

    public override FactValue? Evaluate(Frame frame) => parameter.On(frame.Day)?.Value;

    public override long Word(Frame frame) => Facts.Words.Word.Of(Evaluate(frame));

    public override void Explain(Frame frame, Explanation explanation) => explanation.Note(parameter, ThresholdIn(frame));

    // Nearly always it is the same value as before. Two threads may both write it: the values are equal.
    private Threshold? ThresholdIn(Frame frame)
    {
        var value = parameter.On(frame.Day);
        if (value is null)
        {
            return null;
        }

        return _threshold is { } known && ReferenceEquals(known.Value, value) ? known : _threshold = new Threshold(parameter, value);
    }
}
