using Compliance.Law;

namespace Compliance.Reasoning.Questions;

/// <summary>Questions that one search answers, or two.</summary>
internal static class PlainQuestions
{
    /// <summary>Answers whether the rule can come to a goal.</summary>
    public static ProofAnswer Can(Question question, ProofGoal goal) => Of(question, goal, ProofVerdict.Yes);

    /// <summary>Answers whether it never does.</summary>
    public static ProofAnswer Never(Question question, ProofGoal goal) => Of(question, goal, ProofVerdict.No);

    /// <summary>Answers whether each breach of the first rule is one of the other.</summary>
    public static ProofAnswer Implies(Question question)
    {
        // Where undeclared facts would decide about the other, they can be declared so that it is breached, or not.
        var alone = Way.Of(s => s.Model.And(s.Readings[0].Violated, s.Readings[1].Spares()));
        return question.Answer(question.Search.Find(s => s.States[0].IsActive, alone), ProofVerdict.No, ProofWords.NoBreachAlone(question.Asked.Rules));
    }

    /// <summary>Answers whether the rules always have the same outcome.</summary>
    public static ProofAnswer Equivalent(Question question)
    {
        var breach = question.Search.Find(s => s.IsOfSome, Way.Of(s => s.Model.Or(
            s.Model.And(s.Readings[0].Violated, s.Readings[1].Spares()),
            s.Model.And(s.Readings[1].Violated, s.Readings[0].Spares()))));
        var kind = breach.IsNone ? question.Search.Find(s => s.IsOfAll, Way.OfKinds(s => s.Readings[0].DiffersInKind(s.Readings[1]), question.Context)) : breach;
        var result = kind.IsNone ? question.Search.Find(s => s.IsOfSome, Way.Of(s => s.Readings[0].Differs(s.Readings[1]))) : kind;
        return question.Answer(result, ProofVerdict.No, ProofWords.NoDifference(question.Asked.Rules));
    }

    /// <summary>Answers whether there is a subject of which no rule of a clause speaks.</summary>
    public static ProofAnswer Gap(Question question, Clause clause)
    {
        var silence = Way.Of(s => s.Model.And(s.Readings.Select(r => r.NotApplicable)));
        var asked = question with { Asked = question.Asked with { Clause = clause, Subject = question.Asked.Rules[0].Subject } };
        return asked.Answer(question.Search.Find(s => s.IsOfSome, silence), ProofVerdict.Yes, ProofWords.NoGap(clause, question.Asked.Rules[0].Subject));
    }

    private static ProofAnswer Of(Question question, ProofGoal goal, ProofVerdict whereFound)
    {
        var asked = question with { Asked = question.Asked with { Goal = goal } };
        var rule = question.Context.Rules[0];
        var result = question.Search.Find(s => s.IsOfAll, s => GoalWays.Of(rule, s.States[0], goal));
        return asked.Answer(result, whereFound, ProofWords.None(rule.Rule, goal, KindReason.Of(rule, goal, question.Context.Options.AsOf)));
    }
}
