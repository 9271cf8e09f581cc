using Compliance.Binding;
using Compliance.Binding.Shapes;
using Compliance.Law;
using static Compliance.Binding.Shapes.MappingShape;

namespace Compliance.Rules.Binding.Shapes;

/// <summary>The keys of rules and their exceptions.</summary>
internal static class RuleShapes
{
    /// <summary>Gets the keys of a rule.</summary>
    public static MappingShape Rule { get; } = new(
        "rule",
        LawNames.Rule,
        Required(LawKeywords.Id, Forms.Of(ValueKind.Rule), "编号，短横线小写，与文件名相同。", "The id, in kebab-case, the name of the file."),
        Optional(LawKeywords.FormerIds, Forms.Texts, "曾用编号。", "Former ids."),
        Required(LawKeywords.Title, Forms.Localized, "标题。", "The title."),
        Conditional(LawKeywords.Clause, Forms.Of(ValueKind.Clause), "所检验的条款；法律领域的规则包不写，另写依据。", "The clause that it checks; not written in a pack for a field of law, which needs basis instead."),
        Conditional(LawKeywords.Basis, new ValueForm.List(Forms.Of(() => CitationShapes.Citation)) { MayBeOne = true }, "依据：来源和条文。", "The legal basis: sources and articles."),
        Optional(LawKeywords.InForce, Forms.InForce, "施行的日子，首尾都算。", "The days in force, both included."),
        Optional(LawKeywords.NotApplicableBefore, Forms.Localized, "为什么在此之前不适用；不写则为未收录。", "Why it is not applicable before; without it these days are not covered."),
        Required(LawKeywords.Modality, Forms.WordOf(LawKeywords.RuleModalities.Select(m => Keyword.Of(WordsOfLaw.Modalities[m.Modality]))), "性质：禁止、义务、审慎、鼓励。", "Prohibition, obligation, caution or encouragement."),
        Required(LawKeywords.Severity, Forms.WordOf(WordsOfRules.Severities), "严重程度。", "How grave a breach is."),
        Required(LawKeywords.Subject, Forms.Of(ValueKind.Entity), "检查的实体；申报的每一个都检查。", "The entity; each one declared is examined."),
        Optional(LawKeywords.DaysFrom, Forms.Text, "对象的日期字段：从那天起逐日评价。", "A date field of the subject: evaluated on each day from it."),
        Optional(LawKeywords.AppliesWhen, Forms.Condition, "什么条件下适用；不成立则不适用。", "The condition under which the rule applies."),
        Optional(LawKeywords.Requires, Forms.Condition, "要求：必须成立。", "What must hold."),
        Optional(LawKeywords.Forbids, Forms.Condition, "禁止：不得成立。", "What must not hold."),
        Optional(LawKeywords.Encourages, Forms.Condition, "鼓励：最好成立。", "What had better hold."),
        Optional(LawKeywords.Exceptions, Forms.ListOf(() => Exception!), "例外：成立则不适用。", "Exceptions: where one holds the rule is not applicable."),
        Optional(LawKeywords.SafetyBottomLine, Forms.Truth, "是否安全底线，不得减轻、不得豁免。", "Whether nothing mitigates or waives it."),
        Optional(LawKeywords.NoPenalty, Forms.Localized, "所引条文的罚则为什么不及于违反本规则。", "Why the penalty of what it cites does not reach its breach."),
        Required(LawKeywords.Message, Forms.Of(ValueKind.Template), "发现的正文；花括号里写字段，如 {activity.performer}。", "The text of a finding; fields stand in braces, as {activity.performer}."),
        Required(LawKeywords.Remedy, Forms.Of(ValueKind.Template), "怎样整改。", "What puts it right."),
        Optional(LawKeywords.Note, Forms.Localized, "说明，给读者看。", "A note for readers."))
    {
        Groups = [new(IsNeeded: true, LawKeywords.Requires, LawKeywords.Forbids, LawKeywords.Encourages)],
    };

    /// <summary>Gets the keys of an exception.</summary>
    public static MappingShape Exception { get; } = new(
        "exception",
        LawNames.Exception,
        Required(LawKeywords.Label, Forms.Localized, "名称。", "The name."),
        Optional(LawKeywords.Basis, new ValueForm.List(Forms.Of(() => CitationShapes.Citation)) { MayBeOne = true }, "依据；不写则一直算数。", "What it rests on; without it, it always counts."),
        Required(LawKeywords.When, Forms.Condition, "成立的条件。", "The condition under which it holds."));
}
