using Compliance.Text;

namespace Compliance.Reasoning.Tool.Commands;

/// <summary>The questions there are.</summary>
internal static class QuestionForms
{
    private static readonly LocalizedText RuleText = new("规则编号", "the id of a rule");
    private static readonly LocalizedText GoalText = new("结论：violation、caution、opportunity、breach、satisfied、not_applicable、undetermined", "the outcome: violation, caution, opportunity, breach, satisfied, not_applicable, undetermined");

    /// <summary>Gets them, in the order of the help.</summary>
    public static QuestionForm[] All { get; } =
    [
        new(
            "can",
            new("规则能否得出某结论；不写结论则问全部结论，不写规则则问全部所选规则", "can a rule come to an outcome; all outcomes where none is named, all chosen rules where no rule is"),
            [("rule", RuleText, true), ("outcome", GoalText, true)],
            Can) { IsSurvey = true },
        new(
            "never",
            new("规则是否绝不会得出某结论；不写则为 violation", "does a rule never come to an outcome; violation if left out"),
            [("rule", RuleText, false), ("outcome", GoalText, true)],
            Never),
        new(
            "implies",
            new("凡违反一条规则是否必违反另一条", "is each breach of a rule a breach of another"),
            [("rule", RuleText, false), ("other", RuleText, false)],
            input => Pair(input, (prover, one, other, options, token) => prover.Implies(one, other, options, token))),
        new(
            "equivalent",
            new("两条规则的结论是否总相同", "do two rules always have the same outcome"),
            [("rule", RuleText, false), ("other", RuleText, false)],
            input => Pair(input, (prover, one, other, options, token) => prover.Equivalent(one, other, options, token))),
        new(
            "conflict",
            new("两条规则是否冲突；不写规则则问所选规则中的每一对义务", "do two rules collide; each pair of the chosen duties where none are named"),
            [("rule", RuleText, true), ("other", RuleText, true)],
            Conflict) { FindsByYes = true },
        new(
            "gap",
            new("是否有条款的任何规则都不涉及的对象", "is there a subject of which no rule of a clause speaks"),
            [("clause", new("条款编号", "the id of a clause"), false)],
            Gap) { FindsByYes = true },
        new(
            "reach",
            new("申报能否达到阈值的两侧；不写则问所选规则的全部阈值", "do declarations reach both sides of a threshold; all of the chosen rules where none is named"),
            [("threshold", new("阈值编号", "the id of a threshold"), true)],
            input => [.. input.Parameters().Select(p => new AskedQuestion(LocalizedText.Same(p.Id), (prover, options, token) => prover.Reach(p, options, token)))]),
    ];

    private static IReadOnlyList<AskedQuestion> Can(QuestionInput input)
    {
        var isOfAll = input.Count == 0 || input.IsGoal(0);
        var rule = isOfAll ? null : input.Rule(0);
        if (!isOfAll && rule is null)
        {
            return [];
        }

        var goals = input.Goals(isOfAll ? 0 : 1);
        var rules = rule is null ? input.Rulebook.Rules : [rule];
        return goals is null ? [] :
        [
            .. from one in rules
               from goal in goals.Count > 0 ? goals : [ProofGoal.Violation, ProofGoal.Caution, ProofGoal.Opportunity, ProofGoal.Satisfied, ProofGoal.NotApplicable, ProofGoal.Undetermined]
               select new AskedQuestion(LocalizedText.Same(one.Id), (prover, options, token) => prover.Can(one, goal, options, token)),
        ];
    }

    private static IReadOnlyList<AskedQuestion> Never(QuestionInput input)
    {
        var rule = input.Rule(0);
        var goals = input.Goals(1);
        return rule is null || goals is null ? [] :
            [new AskedQuestion(LocalizedText.Same(rule.Id), (prover, options, token) => prover.Never(rule, goals.Count > 0 ? goals[0] : ProofGoal.Violation, options, token))];
    }

    private static IReadOnlyList<AskedQuestion> Pair(QuestionInput input, Func<Prover, Rules.Rule, Rules.Rule, ProofOptions, CancellationToken, ProofAnswer> answer)
    {
        var (one, other) = (input.Rule(0), input.Rule(1));
        if (one is null || other is null)
        {
            return [];
        }

        if (one.Subject != other.Subject)
        {
            input.Fail(
                new($"规则“{one.Id}”的对象是{one.Subject.Label.Zh}，“{other.Id}”的对象是{other.Subject.Label.Zh}，不能比较。", $"The rule '{one.Id}' is on '{one.Subject.Id}', and '{other.Id}' on '{other.Subject.Id}': they cannot be compared."),
                new("写两条对象相同的规则。", "Name two rules on the same kind of subject."));
            return [];
        }

        return [new AskedQuestion(LocalizedText.Same($"{one.Id}, {other.Id}"), (prover, options, token) => answer(prover, one, other, options, token))];
    }

    private static IReadOnlyList<AskedQuestion> Conflict(QuestionInput input)
    {
        if (input.Count == 1)
        {
            input.Fail(new("只写了一条规则。", "Only one rule is named."), new("写两条规则，或者一条也不写。", "Name two rules, or none."));
            return [];
        }

        if (input.Count == 0)
        {
            return [.. RulePairs.WithSharedDemands(input.Rulebook.Rules.Where(r => r.Modality != Law.Modality.Encouragement)).Select(p => Ask(p.One, p.Other))];
        }

        return input.Rule(0) is { } one && input.Rule(1) is { } other ? [Ask(one, other)] : [];

        static AskedQuestion Ask(Rules.Rule one, Rules.Rule other) =>
            new(LocalizedText.Same($"{one.Id}, {other.Id}"), (prover, options, token) => prover.Conflict(one, other, options, token));
    }

    private static IReadOnlyList<AskedQuestion> Gap(QuestionInput input) => input.Clause(0) is not { } clause ? [] :
    [
        .. input.Subjects([.. input.Rulebook.Rules.Where(r => r.Clauses.Contains(clause)).Select(r => r.Subject).Distinct()])
            .Select(s => new AskedQuestion(new($"{clause.Id}：{s.Label.Zh}", $"{clause.Id}: {s.Id}"), (prover, options, token) => prover.Gap(clause, s, options, token))),
    ];
}
