using Compliance.Conditions.Terms;
using Compliance.Evaluation.Nodes;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Evaluation.Explaining;

/// <summary>Collects the trace, which the conditions return themselves; facts and parameters are not collected.</summary>
internal sealed class TraceCollector : Explanation
{
    private readonly Dictionary<(CompiledDefinition, Entity, DateOnly), TraceStep> _steps = [];

    /// <summary>Begins.</summary>
    public TraceCollector()
        : base(hasTrace: true)
    {
    }

    /// <inheritdoc/>
    public override TraceStep StepOnce(CompiledDefinition definition, Entity entity, DateOnly day, Func<TraceStep> make)
    {
        if (!_steps.TryGetValue((definition, entity, day), out var step))
        {
            step = make();
            _steps.Add((definition, entity, day), step);
        }

        return step;
    }

    /// <inheritdoc/>
    public override void Note(IPathNode node, Frame frame, FactValue? value, SourceSpan owner)
    {
    }

    /// <inheritdoc/>
    public override void Note(EntitySet set)
    {
    }

    /// <inheritdoc/>
    public override void Note(Parameter parameter, Threshold? threshold)
    {
    }

    /// <inheritdoc/>
    public override void NoteWorkingDays(WorkCalendar? calendar, DateOnly day, int count)
    {
    }

    /// <inheritdoc/>
    public override void NoteMissingEnd(IPathNode node, Frame frame, bool isStart, SourceSpan span)
    {
    }
}
