using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Findings;

namespace Compliance.Evaluation.Judging;

/// <summary>Finds what open results ask for. Most of what is judged is never read so closely. Safe to ask from many threads.</summary>
internal sealed class OpenResults
{
    private readonly Declaration _declaration;
    private readonly DateOnly _asOf;
    private readonly Frame _frame;
    private readonly List<SubjectPart> _parts = [];
    private readonly SubjectTimes _times = new();
    private readonly Lock _reading = new();

    public OpenResults(Docket docket, Declaration declaration, DateOnly asOf)
    {
        _declaration = declaration;
        _asOf = asOf;
        _frame = new Frame(new EvaluationContext(declaration, asOf, CancellationToken.None), docket.Depth);
    }

    /// <summary>Makes an open result. Words are found when somebody asks for them.</summary>
    /// <param name="compiled">The rule.</param>
    /// <param name="row">The result in short.</param>
    public RuleResult Of(CompiledRule compiled, ResultRow row)
    {
        lock (_reading)
        {
            var asking = _frame.Context.CollectQuestions();
            var (subject, part) = Ask(compiled, row, asking);
            return new RuleResult(compiled.Rule, subject, part, Outcome.Undetermined, null, default, null)
            {
                MissingPaths = asking.MissingPaths,
                Asked = new(() => Missing(compiled, row)),
            };
        }
    }

    private ImmutableArray<MissingFact> Missing(CompiledRule compiled, ResultRow row)
    {
        lock (_reading)
        {
            var asking = new QuestionCollector(isBrief: false) { IsOpen = true };
            Ask(compiled, row, asking);
            return asking.Missing;
        }
    }

    private (Entity? Subject, JudgedPart Part) Ask(CompiledRule compiled, ResultRow row, Explanation asking)
    {
        var subjects = _declaration[compiled.Rule.Subject];
        if (row.Subject == ResultRow.Undeclared)
        {
            // Subjects may exist which are not declared: a list that says nothing is no pass.
            asking.Note(subjects);
            return (null, new JudgedPart(null, null, _asOf, compiled.Law.On(_asOf).Basis, IsCertain: false));
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

        return (subject, compiled.Judged(_parts[row.Part]));
    }

    private void Ask(CompiledRule compiled, Entity subject, SubjectPart part, Explanation asking)
    {
        _frame.Enter(part.LawDay, subject, part.Time);
        if (part.IsCertain || NodeVerdicts.Instance.Of(compiled, _frame).Outcome != Outcome.NotApplicable)
        {
            RuleExplanation.OfDoubt(compiled, _frame, asking, part.IsCertain);
        }
    }
}
