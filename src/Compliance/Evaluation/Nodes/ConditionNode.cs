using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Writing;
using Compliance.Evaluation.Explaining;
using Compliance.Findings.Explanations;
using Compliance.Text;

namespace Compliance.Evaluation.Nodes;

/// <summary>A compiled condition. <see cref="Evaluate"/> is the fast path; <see cref="Explain(Frame, Truth, Explanation)"/> runs only for what is reported.</summary>
internal abstract class ConditionNode(Condition condition)
{
    // Used only where something is reported. Two threads may both write them: the texts are equal.
    private LocalizedText? _text;
    private DatedText? _datedText;
    private bool? _hasParameters;

    public Condition Condition { get; } = condition;

    public abstract Truth Evaluate(Frame frame);

    /// <summary>Evaluates the condition, and records what decided it.</summary>
    public TraceNode Explain(Frame frame, Explanation explanation) => Explain(frame, Evaluate(frame), explanation);

    /// <summary>Records what decided the condition.</summary>
    /// <param name="frame">The bindings of the variables, and the day.</param>
    /// <param name="value">What it comes to in this frame: whoever asks knows it already.</param>
    /// <param name="explanation">Receives what decided.</param>
    public abstract TraceNode Explain(Frame frame, Truth value, Explanation explanation);

    /// <summary>Leaves out conditions that are known to hold.</summary>
    /// <returns>What is left to test; <see langword="null"/> when that is nothing.</returns>
    public virtual ConditionNode? Without(ImmutableArray<Condition> met) =>
        met.Any(m => ReferenceEquals(m, Condition)) ? null : this;

    protected TraceNode Trace(Frame frame, Truth value, ImmutableArray<TraceNode> children, Explanation explanation) =>
        explanation.HasTrace ? new(TextOn(frame.Day), value, children) : Explanation.NoTrace;

    // Parameters are shown with their values, which change with the law.
    private LocalizedText TextOn(DateOnly lawDay)
    {
        if (!(_hasParameters ??= ParameterSearch.Finds(Condition)))
        {
            return _text ??= ConditionText.Of(Condition);
        }

        if (_datedText is not { } known || known.LawDay != lawDay)
        {
            _datedText = known = new DatedText(lawDay, ConditionText.On(lawDay, Condition));
        }

        return known.Text;
    }

    private sealed record DatedText(DateOnly LawDay, LocalizedText Text);
}
