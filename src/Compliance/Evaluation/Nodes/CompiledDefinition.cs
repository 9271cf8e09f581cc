using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Memoization;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes;

/// <summary>A compiled definition. Its body is set after all definitions are known, because they refer to each other.</summary>
internal sealed class CompiledDefinition(MemoSlot memo)
{
    private static readonly BooleanValue Yes = new(true, default);
    private static readonly BooleanValue No = new(false, default);
    private Action<Frame, Explanation>? _explain;

    public ConditionNode? When { get; set; }

    public ValueNode? Value { get; set; }

    public int Depth { get; set; } = 1;

    /// <summary>Gets or sets whether the value is computed of the day for which the rule is evaluated, outside of any test.</summary>
    public bool IsDayItself { get; set; }

    /// <summary>Gets or sets whether the value is computed of the day of the judgement, outside of any test.</summary>
    public bool IsAsOfItself { get; set; }

    /// <summary>Gets the value for <paramref name="entity"/>; what was computed already is not computed again.</summary>
    public FactValue? Evaluate(Frame frame, Entity entity)
    {
        if (frame.Context.IsMoving)
        {
            return Compute(frame, entity);
        }

        return memo.TryGet(frame.Context.Values, entity.Index, frame, out var cached)
            ? cached
            : memo.Keep(frame.Context.Values, entity.Index, frame, memo.Begin(frame), Compute(frame, entity));
    }

    private FactValue? Compute(Frame frame, Entity entity)
    {
        frame.Context.Step();
        var inner = frame.Context.Enter(Depth);
        inner.Enter(frame.Day, entity);
        var value = Evaluate(inner);
        frame.Context.Leave();
        return value;
    }

    private FactValue? Evaluate(Frame inner)
    {
        if (Value is not null)
        {
            // A value computed from the day itself changes on the next day.
            if (IsDayItself)
            {
                inner.Context.ChangesOn(inner.Day.DayNumber + 1);
            }

            if (IsAsOfItself && inner.Context.IsMoving)
            {
                inner.Context.ChangesOn(inner.Context.AsOf.Value.DayNumber + 1);
            }

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
            memo.AskOnce(entity.Index, questions, frame, Open(frame, entity), _explain ??= Explain);
        }
        else if (!explanation.HasExplained(this, entity, frame.Day))
        {
            frame.Context.Step();
            Explain(Open(frame, entity), explanation);
        }
    }

    /// <summary>Explains the term as a condition of its own, for the trace.</summary>
    public TraceStep Trace(Frame frame, Entity entity, Explanation explanation)
    {
        if (When is not null && explanation.HasTrace)
        {
            frame.Context.Step();
            return explanation.StepOnce(this, entity, frame.Day, () => new TraceStep([When.Explain(Open(frame, entity), explanation)]));
        }

        Explain(frame, entity, explanation);
        return TraceStep.None;
    }

    private Frame Open(Frame frame, Entity entity) => new(frame.Context, frame.Day, entity, Depth);

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
