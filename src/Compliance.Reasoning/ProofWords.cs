using System.Collections.Immutable;
using System.Globalization;
using Compliance.Conditions.Terms;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Reasoning;

/// <summary>Questions and proofs in words.</summary>
internal static class ProofWords
{
    /// <summary>Says what is asked.</summary>
    public static LocalizedText Question(ProofQuestion question)
    {
        var (one, other) = (question.Rules[0].Id, question.Rules[^1].Id);
        var (zh, en) = question.Kind switch
        {
            QuestionKind.Can => ($"规则 {one} 能否{Goal(question.Goal!.Value).Zh}", $"can {one} be {Goal(question.Goal!.Value).En}"),
            QuestionKind.Never => ($"规则 {one} 是否绝不会{Goal(question.Goal!.Value).Zh}", $"is {one} never {Goal(question.Goal!.Value).En}"),
            QuestionKind.Implies => ($"凡违反 {one} 是否必违反 {other}", $"is each breach of {one} a breach of {other}"),
            QuestionKind.Equivalent => ($"{Versions(question).Zh}是否结论总相同", $"do {Versions(question).En} always have the same outcome"),
            QuestionKind.Conflict => ($"规则 {one} 与 {other} 是否冲突", $"do {one} and {other} collide"),
            QuestionKind.Gap => ($"是否有条款 {question.Clause!.Id} 的任何规则都不涉及的{question.Subject!.Label.Zh}", $"is there a subject of the kind '{question.Subject!.Id}' of which no rule of {question.Clause!.Id} speaks"),
            QuestionKind.Reach => ($"申报能否达到阈值 {question.Parameter!.Id} 的两侧", $"do declarations reach both sides of the threshold {question.Parameter!.Id}"),
        };
        var given = string.Join("；", question.Given);
        return question.Given.IsEmpty ? new(zh + "？", en + "?") : new($"设 {given}：{zh}？", $"given {string.Join("; ", question.Given)}: {en}?");
    }

    /// <summary>Says what a rule may come to.</summary>
    public static LocalizedText Goal(ProofGoal goal) => goal switch
    {
        ProofGoal.Violation => new("构成违规", "violated"),
        ProofGoal.Caution => new("构成提示注意", "cautioned"),
        ProofGoal.Opportunity => new("构成改进机会", "an opportunity"),
        ProofGoal.Breach => new("不符合", "breached"),
        ProofGoal.Satisfied => new("符合", "satisfied"),
        ProofGoal.NotApplicable => new("不适用", "not applicable"),
        ProofGoal.Undetermined => new("待定", "undetermined"),
    };

    /// <summary>Says that a rule never comes to something, and why where that is known.</summary>
    public static LocalizedText None(Rule rule, ProofGoal goal, LocalizedText? why = null)
    {
        var proof = new LocalizedText($"没有使 {rule.Id} {Goal(goal).Zh}的申报", $"no declaration lets {rule.Id} be {Goal(goal).En}");
        return why is null ? proof : new($"{proof.Zh}：{why.Zh}", $"{proof.En}: {why.En}");
    }

    /// <summary>Says that no breach of one rule is none of another.</summary>
    public static LocalizedText NoBreachAlone(ImmutableArray<Rule> rules) =>
        new($"没有违反 {rules[0].Id} 而不违反 {rules[1].Id} 的申报", $"no declaration breaches {rules[0].Id} and not {rules[1].Id}");

    /// <summary>Says that rules have the same outcome.</summary>
    public static LocalizedText NoDifference(ImmutableArray<Rule> rules) => rules[0].Id == rules[1].Id
        ? new($"没有使 {rules[0].Id} 的两个版本结论不同的申报", $"no declaration tells the two versions of {rules[0].Id} apart")
        : new($"没有使 {rules[0].Id} 与 {rules[1].Id} 结论不同的申报", $"no declaration tells {rules[0].Id} and {rules[1].Id} apart");

    /// <summary>Says that both cannot be followed.</summary>
    public static LocalizedText NoneFollowsBoth(ImmutableArray<Rule> rules) =>
        new($"没有 {rules[0].Id} 与 {rules[1].Id} 都适用而都符合的申报", $"no declaration to which {rules[0].Id} and {rules[1].Id} apply satisfies both");

    /// <summary>Says that there is nothing to collide.</summary>
    public static LocalizedText NeverTogether(ImmutableArray<Rule> rules) => new(
        $"{rules[0].Id} 与 {rules[1].Id} 从不同时适用，或者同时适用时其中一条总是不符合",
        $"{rules[0].Id} and {rules[1].Id} never both apply, or one of them is breached wherever both do");

    /// <summary>Says that one of two is an encouragement, so that the other can always be followed.</summary>
    public static LocalizedText NeedNotBeFollowed(ImmutableArray<Rule> rules)
    {
        var encouragement = rules.First(r => r.Modality == Modality.Encouragement).Id;
        return new($"{encouragement} 是鼓励性规定，不必遵行，不与任何规则冲突", $"{encouragement} is an encouragement: nobody must follow it, and it collides with nothing");
    }

    /// <summary>Says that a rule of a clause speaks of each subject.</summary>
    public static LocalizedText NoGap(Clause clause, EntityType subject) =>
        new($"没有条款 {clause.Id} 的任何规则都不涉及的{subject.Label.Zh}", $"of each subject of the kind '{subject.Id}' a rule of {clause.Id} speaks, or may");

    /// <summary>Says that a side of a threshold is not reached.</summary>
    public static LocalizedText OutOfReach(Parameter parameter, ICollection<int> reached)
    {
        var side = reached.Count == 0 ? new LocalizedText("任何一侧", "either side") : reached.Contains(1) ? new("较低一侧", "the lower side") : new LocalizedText("较高一侧", "the upper side");
        return new($"没有在阈值 {parameter.Id} 的{side.Zh}、结论取决于该阈值的申报", string.Create(CultureInfo.InvariantCulture, $"no declaration on {side.En} of the threshold {parameter.Id} has an outcome that turns on it"));
    }

    /// <summary>Says that a change of a rule changes no outcome.</summary>
    public static LocalizedText NoChange(Rule rule) =>
        new($"没有使 {rule.Id} 与改动后的规则结论不同的申报", $"no declaration tells {rule.Id} and the changed rule apart");

    /// <summary>Says that more things are counted than are looked at.</summary>
    public static LocalizedText ManyCounted { get; } = new("规则所数的事物较多", "the rule counts more things than are looked at");

    /// <summary>Says why a question is not answered.</summary>
    public static LocalizedText WhyOpen(ProofAnswer answer)
    {
        LocalizedText why = answer.Reason switch
        {
            ProofReason.EffortUsedUp => new("求解上限已用尽", "the effort was used up"),
            ProofReason.NotConfirmed => new("引擎没有确认所得申报", "an engine did not confirm the declaration found"),
            _ => new("未能翻译", "not translated"),
        };
        return answer.Detail is { } detail ? new($"{why.Zh}：{detail.Zh}", $"{why.En}: {detail.En}") : why;
    }

    /// <summary>Says that the outcome may depend on more days of the judgement than are asked about.</summary>
    public static LocalizedText ManyDays { get; } = new("结论可能取决于更多的判断日", "the outcome may depend on more days of the judgement");

    /// <summary>Says that other days are judged.</summary>
    public static LocalizedText OtherDays { get; } = new("逐日判断的起点不同", "the days that are judged begin at another field");

    private static LocalizedText Versions(ProofQuestion question) => question.Rules[0].Id == question.Rules[1].Id
        ? new($"规则 {question.Rules[0].Id} 的两个版本", $"the two versions of {question.Rules[0].Id}")
        : new($"规则 {question.Rules[0].Id} 与 {question.Rules[1].Id} ", $"{question.Rules[0].Id} and {question.Rules[1].Id}");
}
