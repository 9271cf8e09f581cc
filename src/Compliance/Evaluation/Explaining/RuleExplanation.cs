using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Nodes;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Explaining;

/// <summary>Evaluates the conditions of a rule again to explain its outcome.</summary>
internal static class RuleExplanation
{
    /// <summary>Explains why a rule failed: applicability first, then exceptions, then the requirement.</summary>
    /// <returns>The trace; none where the explanation wants none.</returns>
    public static ImmutableArray<TraceNode> OfFailure(CompiledRule compiled, Frame frame, Explanation explanation)
    {
        var trace = explanation.HasTrace ? ImmutableArray.CreateBuilder<TraceNode>() : null;
        var conditions = compiled.Conditions;
        if (conditions.AppliesWhen is { } applies)
        {
            Add(applies, Truth.True);
        }

        foreach (var exception in conditions.Exceptions)
        {
            if (exception.IsInForce(frame.Day))
            {
                Add(exception.When, Truth.False);
            }
        }

        Add(conditions.Requirement, TruthTables.Of(conditions.IsForbidden));
        return trace?.DrainToImmutable() ?? [];

        // What a condition of a failed rule comes to is known; the trace shows what it comes to here.
        void Add(ConditionNode condition, Truth known)
        {
            var node = condition.Explain(frame, trace is null ? known : condition.Evaluate(frame), explanation);
            trace?.Add(node);
        }
    }

    /// <summary>Explains why a rule is undetermined. Only what is unknown is asked for: a settled applicability needs no more facts.</summary>
    /// <param name="compiled">The rule.</param>
    /// <param name="frame">The subject and the day.</param>
    /// <param name="explanation">Receives what is missing.</param>
    /// <param name="isCertain">Whether the subject certainly existed in the part evaluated.</param>
    public static void OfDoubt(CompiledRule compiled, Frame frame, Explanation explanation, bool isCertain)
    {
        if (!isCertain)
        {
            AskForTime(compiled, frame, explanation);
            explanation.EndStep();
        }

        if (compiled.AppliesWhen is { } applies && applies.Evaluate(frame) == Truth.Unknown)
        {
            applies.Explain(frame, explanation);
            explanation.EndStep();
        }

        foreach (var exception in compiled.Exceptions)
        {
            if (exception.IsInForce(frame.Day) && exception.When.Evaluate(frame) == Truth.Unknown)
            {
                exception.When.Explain(frame, explanation);
            }
        }

        explanation.EndStep();

        if (compiled.Requirement.Evaluate(frame) == Truth.Unknown)
        {
            compiled.Requirement.Explain(frame, explanation);
            explanation.EndStep();
        }
    }

    /// <summary>Adds the time of the subject to the missing facts.</summary>
    public static void AskForTime(CompiledRule compiled, Frame frame, Explanation explanation)
    {
        var field = compiled.Rule.Time!;
        var node = new FieldNode(new ItemNode(0), field);
        explanation.Note(node, frame, frame.Subject.Facts[field], frame.Subject.Span);
    }
}
