using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes;

/// <summary>A definition made ready to run. Its body is set after all definitions are known, for they refer to each other.</summary>
internal sealed class CompiledDefinition(MemoryKey key, Recall.Uses uses)
{
    private static readonly BooleanValue Yes = new(true, default);
    private static readonly BooleanValue No = new(false, default);
    private Action<Frame, Explanation>? _explain;

    public ConditionNode? When { get; set; }

    public ValueNode? Value { get; set; }

    public int Depth { get; set; } = 1;

    /// <summary>Gets the value for <paramref name="entity"/>; what was computed already is not computed again.</summary>
    public FactValue? Evaluate(Frame frame, Entity entity)
    {
        var time = TimeOf(frame, entity);
        return time is null || !IsTimed(entity) ? Remembered(frame, entity) : OfPart(frame, entity, time);
    }

    private bool IsTimed(Entity entity) => uses.Timed.Contains(entity.Type);

    private static SubjectTime? TimeOf(Frame frame, Entity entity) => ReferenceEquals(entity, frame.Subject) ? frame.SubjectTime : null;

    private FactValue? Remembered(Frame frame, Entity entity)
    {
        var stretch = uses.Law.Of(frame.LawDay);
        ref var known = ref frame.Context.Values.At(key, entity.Index);
        if (known.Holds(stretch))
        {
            return known.Value;
        }

        // Computing it may ask for values of other things, and move what is known.
        var value = Compute(frame, entity, null);
        return frame.Context.Values.At(key, entity.Index).Keep(stretch, value);
    }

    // The subject's time is cut to the part judged: what is said of it holds in this part only.
    private FactValue? OfPart(Frame frame, Entity entity, SubjectTime time)
    {
        var known = frame.Context.Definitions.Of(key);
        if (ReferenceEquals(known.Subject, entity) && known.Day == frame.LawDay && ReferenceEquals(known.Time, time))
        {
            return known.Value;
        }

        var value = Compute(frame, entity, time);
        frame.Context.Definitions.Of(key) = new(entity, frame.LawDay, time, value);
        return value;
    }

    private FactValue? Compute(Frame frame, Entity entity, SubjectTime? time)
    {
        var inner = frame.Context.Enter(Depth);
        inner.Enter(frame.LawDay, entity, time);
        var value = Evaluate(inner);
        frame.Context.Leave();
        return value;
    }

    private FactValue? Evaluate(Frame inner)
    {
        if (Value is not null)
        {
            return Value.Evaluate(inner);
        }

        return When!.Evaluate(inner) switch
        {
            Truth.True => Yes,
            Truth.False => No,
            _ => null,
        };
    }

    /// <summary>Explains what the term comes to for <paramref name="entity"/>.</summary>
    public void Explain(Frame frame, Entity entity, Explanation explanation)
    {
        if (explanation is QuestionCollector questions)
        {
            Ask(frame, entity, questions);
        }
        else
        {
            Explain(Open(frame, entity), explanation);
        }
    }

    /// <summary>Explains the term as a condition of its own, for the trace.</summary>
    public TraceStep Trace(Frame frame, Entity entity, Explanation explanation)
    {
        if (When is not null && explanation is not QuestionCollector)
        {
            return new TraceStep([When.Explain(Open(frame, entity), explanation)]);
        }

        Explain(frame, entity, explanation);
        return TraceStep.None;
    }

    private void Ask(Frame frame, Entity entity, QuestionCollector questions)
    {
        var inner = Open(frame, entity);
        if (inner.SubjectTime is not null && IsTimed(entity))
        {
            Explain(inner, questions);
        }
        else
        {
            frame.Context.Asked.Once(key, entity.Index, uses.Law.Of(frame.LawDay), questions, inner, _explain ??= Explain);
        }
    }

    private Frame Open(Frame frame, Entity entity) => new(frame.Context, frame.LawDay, entity, TimeOf(frame, entity), Depth);

    private void Explain(Frame inner, Explanation explanation)
    {
        if (Value is not null)
        {
            Value.Explain(inner, explanation);
        }
        else
        {
            When!.Explain(inner, explanation);
        }
    }
}
