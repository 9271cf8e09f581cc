using Compliance.Declarations;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Nodes;
using Compliance.Evaluation.Time;
using Compliance.Findings;

namespace Compliance.Evaluation.Judging;

/// <summary>Finds what open results ask for. Most of what is judged is never read so closely.</summary>
internal sealed class OpenResults
{
    private readonly Declaration _declaration;
    private readonly DateOnly _asOf;
    private readonly Frame _frame;
    private readonly List<SubjectPart> _parts = [];
    private readonly SubjectTimes _times = new();

    public OpenResults(Docket docket, Declaration declaration, DateOnly asOf)
    {
        _declaration = declaration;
        _asOf = asOf;
        _frame = new Frame(new EvaluationContext(declaration, asOf, CancellationToken.None), docket.Depth);
    }

    /// <summary>Makes an open result.</summary>
    /// <param name="compiled">The rule.</param>
    /// <param name="row">The result in short.</param>
    public RuleResult Of(CompiledRule compiled, ResultRow row)
    {
        var subjects = _declaration[compiled.Rule.Subject];
        var asking = new Explanation(ExplanationPurpose.Question) { IsOpen = true };
        if (row.Subject == ResultRow.Undeclared)
        {
            // Subjects may exist which are not declared: a list that says nothing is no pass.
            asking.Note(subjects);
            return Open(compiled, null, new JudgedPart(null, null, _asOf, compiled.Law.On(_asOf).Basis, IsCertain: false), asking);
        }

        var subject = subjects.Items[row.Subject];
        SubjectParts.Cut(subject, compiled.Law, _asOf, _parts, _times);
        if (SubjectParts.IsUndeclared(subject))
        {
            foreach (var part in _parts)
            {
                if (part.State.IsActive)
                {
                    Ask(compiled, subject, part, asking);
                }
            }
        }
        else
        {
            Ask(compiled, subject, _parts[row.Part], asking);
        }

        return Open(compiled, subject, compiled.Judged(_parts[row.Part]), asking);
    }

    private static RuleResult Open(CompiledRule compiled, Entity? subject, JudgedPart part, Explanation asking) =>
        new(compiled.Rule, subject, part, Outcome.Undetermined, null, asking.Missing, null);

    private void Ask(CompiledRule compiled, Entity subject, SubjectPart part, Explanation asking)
    {
        _frame.Enter(part.LawDay, subject, part.Time);
        if (part.IsCertain)
        {
            Explain(compiled, asking);
        }
        else if (NodeVerdicts.Instance.Of(compiled, _frame).Outcome != Outcome.NotApplicable)
        {
            AskForTime(asking);
            Explain(compiled, asking);
        }
    }

    // Only what is unknown is asked for: a settled applicability needs no more facts.
    private void Explain(CompiledRule compiled, Explanation asking)
    {
        if (compiled.AppliesWhen is { } applies && applies.Evaluate(_frame) == Truth.Unknown)
        {
            applies.Explain(_frame, asking);
        }

        foreach (var exception in compiled.Exceptions)
        {
            if (exception.IsInForce(_frame.LawDay) && exception.When.Evaluate(_frame) == Truth.Unknown)
            {
                exception.When.Explain(_frame, asking);
            }
        }

        if (compiled.Requirement.Evaluate(_frame) == Truth.Unknown)
        {
            compiled.Requirement.Explain(_frame, asking);
        }
    }

    private void AskForTime(Explanation asking)
    {
        var field = _frame.Subject.Type.TimeField!;
        asking.Note(new FieldNode(new ItemNode(0), field), _frame, _frame.Subject.Facts[field], _frame.Subject.Span);
    }
}
