using Compliance.Evaluation;
using Compliance.Reasoning.Logic;
using Compliance.Text;

namespace Compliance.Reasoning.Questions;

/// <summary>Answers whether a change of a rule changes what it comes to.</summary>
/// <param name="change">The change.</param>
/// <param name="engine">The engine of the changed rule.</param>
/// <param name="ask">Makes the question with the day of the judgement and the number of things.</param>
/// <param name="options">Within what is asked.</param>
internal sealed class ChangeQuestion(RuleChange change, ComplianceEngine engine, Func<ProofOptions, Question> ask, ProofOptions options)
{
    private const int MostThings = 6;

    /// <summary>Answers it: yes where no declaration tells the rule and the changed rule apart, on no day of the judgement.</summary>
    public ProofAnswer Ask()
    {
        ProofAnswer? answer = null;
        var days = JudgementDays.Of([change.Rule, change.Changed], change.Moved, options.AsOf);
        foreach (var day in days.Days)
        {
            var own = Ask(options with { AsOf = day });
            if (own.Verdict == ProofVerdict.No)
            {
                return own;
            }

            answer = answer is null || own.Verdict == ProofVerdict.Unknown ? own : answer;
        }

        return answer!.Verdict == ProofVerdict.Yes && !days.AreAll ? Open(answer, ProofWords.ManyDays) : answer;
    }

    // A difference that two things do not make a third may: a proof is made with one thing more, and with one more than is counted.
    private ProofAnswer Ask(ProofOptions own)
    {
        var answer = Ask(ask(own));
        if (answer.Verdict != ProofVerdict.Yes)
        {
            return answer;
        }

        var counted = CountedThings.MostOf(change);
        return counted < MostThings
            ? Ask(ask(own with { Things = Math.Max(own.Things, (int)counted) + 1 }))
            : Open(answer, ProofWords.ManyCounted);
    }

    private static ProofAnswer Open(ProofAnswer answer, LocalizedText detail) =>
        answer with { Verdict = ProofVerdict.Unknown, Proof = null, Reason = ProofReason.NotTranslated, Detail = detail };

    private ProofAnswer Ask(Question question)
    {
        var settled = question.Search.Find(s => s.IsOfSome, Differs((one, other) => one.DiffersSettled(other), question));
        var result = settled.Witness is not null
            ? settled
            : question.Search.Find(s => s.IsOfSome, Differs((one, other) => one.Differs(other), question));
        return question.Answer(settled.IsNone || result.Witness is not null ? result : settled, ProofVerdict.No, ProofWords.NoChange(change.Rule));
    }

    private Way Differs(Func<RuleReading, RuleReading, Flag> differs, Question question)
    {
        RuleReading? other = null;
        return new Way(
            s => differs(s.Readings[0], other = change.Moved is null ? s.Readings[1] : s.WithMoved()),
            (s, solution) =>
            {
                var isOfKind = s.Readings[0].In(solution) == other!.In(solution);
                return
                [
                    Way.Claim(s.Readings[0], Goal(s.Readings[0], solution, isOfKind), s, solution),
                    Way.Claim(other, Goal(other, solution, isOfKind), s, solution) with { Engine = engine },
                ];
            },
            IsExact: !question.Context.Rules.Any(r => r.MayRestOnUnverified));
    }

    private static ProofGoal Goal(RuleReading reading, Solution solution, bool isOfKind) => isOfKind ? reading.KindIn(solution) : reading.In(solution);
}
