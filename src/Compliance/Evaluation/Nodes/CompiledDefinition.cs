using Compliance.Declarations;
using Compliance.Evaluation.Explaining;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes;

/// <summary>A definition made ready to run. Its body is set after all definitions are known, for they refer to each other.</summary>
internal sealed class CompiledDefinition
{
    private static readonly BooleanValue Yes = new(true, default);
    private static readonly BooleanValue No = new(false, default);

    public ConditionNode? When { get; set; }

    public ValueNode? Value { get; set; }

    public int Depth { get; set; } = 1;

    /// <summary>Makes the frame in which the definition is tested of <paramref name="entity"/>.</summary>
    public Frame Enter(Frame frame, Entity entity) => new(
        frame.Context,
        frame.LawDay,
        entity,
        ReferenceEquals(entity, frame.Subject) ? frame.SubjectTime : null,
        Depth);

    public FactValue? Evaluate(Frame inner)
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

    public void Explain(Frame inner, Explanation explanation)
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

    public TraceStep Trace(Frame inner, Explanation explanation)
    {
        if (When is not null)
        {
            return new TraceStep([When.Explain(inner, explanation)]);
        }

        Value!.Explain(inner, explanation);
        return TraceStep.None;
    }
}
