using Compliance.Law;

namespace Compliance.Reasoning.Questions;

/// <summary>Answers whether two rules collide.</summary>
internal static class ConflictQuestion
{
    private static readonly Way FollowsBoth = Way.Of(s => s.Model.And(s.Readings.Select(r => r.Satisfied)));

    private static readonly Way[] Follows =
    [
        Way.Of(s => s.Model.And(s.Readings[0].Satisfied, s.Readings[1].Violated)),
        Way.Of(s => s.Model.And(s.Readings[1].Satisfied, s.Readings[0].Violated)),
    ];

    /// <summary>Answers it: they collide where they do so in one state of the law. An encouragement collides with nothing: nobody must follow it.</summary>
    public static ProofAnswer Ask(Question question) => question.Asked.Rules.Any(r => r.Modality == Modality.Encouragement)
        ? new ProofAnswer(question.Asked, ProofVerdict.No, question.Context.Bound) { Proof = ProofWords.NeedNotBeFollowed(question.Asked.Rules) }
        : Contradict(question);

    /// <summary>Answers whether one cannot be followed without a breach of the other, whatever binds whom.</summary>
    /// <remarks>Numbers may be bounded more narrowly while it is searched: the bound is that of the end.</remarks>
    public static ProofAnswer Contradict(Question question) => Of(question) with { Bound = question.Context.Bound };

    private static ProofAnswer Of(Question question)
    {
        var answer = new ProofAnswer(question.Asked, ProofVerdict.No, question.Context.Bound) { Proof = ProofWords.NeverTogether(question.Asked.Rules) };
        foreach (var stretch in question.Context.Stretches.Where(s => s.IsOfAll))
        {
            var own = Ask(question, stretch, answer);
            if (own.Verdict == ProofVerdict.Yes)
            {
                return own;
            }

            // What is not known counts for more than a "no", and a declaration that follows both for more than a proof.
            answer = answer.Verdict == ProofVerdict.Unknown || (own.Verdict == ProofVerdict.No && own.Witnesses.IsEmpty) ? answer : own;
        }

        return answer;
    }

    private static ProofAnswer Ask(Question question, Stretch stretch, ProofAnswer answer)
    {
        var both = question.Search.Find(stretch, FollowsBoth);
        if (!both.IsNone)
        {
            return question.Answer(both, ProofVerdict.No, ProofWords.NoneFollowsBoth(question.Asked.Rules));
        }

        var witnesses = new List<Witness>();
        foreach (var follows in Follows)
        {
            var one = question.Search.Find(stretch, follows);
            if (one.Witness is not { } witness)
            {
                return one.IsNone
                    ? answer with { Verdict = ProofVerdict.No, Witnesses = [], Proof = ProofWords.NeverTogether(question.Asked.Rules) }
                    : question.Answer(one, ProofVerdict.Yes, ProofWords.NoneFollowsBoth(question.Asked.Rules));
            }

            witnesses.Add(witness);
        }

        return answer with { Verdict = ProofVerdict.Yes, Witnesses = [.. witnesses], Proof = ProofWords.NoneFollowsBoth(question.Asked.Rules) };
    }
}
