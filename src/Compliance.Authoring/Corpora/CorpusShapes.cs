using Compliance.Authoring.Cases;
using Compliance.Binding;
using Compliance.Binding.Shapes;
using Compliance.Findings;
using static Compliance.Binding.Shapes.MappingShape;

namespace Compliance.Authoring.Corpora;

/// <summary>The keys of corpus files.</summary>
internal static class CorpusShapes
{
    /// <summary>Gets the keys of a corpus file.</summary>
    public static MappingShape File { get; } = new(
        "corpus",
        CorpusWords.File,
        Required(CaseWords.Name, Forms.Localized, "名称。", "The name."),
        Required(CorpusWords.Pattern, Forms.Localized, "原型：所依的处罚决定或者案件；合法业务写明为什么合法。", "The decision it is patterned on; of a lawful business, why it is lawful."),
        Optional(CaseWords.AsOf, Forms.Day, "判断日；这里或者在给定里写。", "The day of the judgement; here or in given."),
        Required(CaseWords.Given, Forms.Of(ValueKind.Declaration), "一份完整的申报。", "A whole declaration."),
        Required(CaseWords.Expect, new ValueForm.OneOf(new ValueForm.Word(CorpusWords.Lawful), new ValueForm.List(Forms.Of(() => Finding!)) { IsNotEmpty = true }), "合法，或者恰好这些发现。", "lawful, or just these findings."));

    /// <summary>Gets the keys of an expected finding.</summary>
    public static MappingShape Finding { get; } = new(
        "expected-finding",
        CorpusWords.ExpectedFinding,
        Required(CaseWords.Rule, Forms.Of(ValueKind.Rule), "规则。", "The rule."),
        Required(CaseWords.Subject, Forms.Text, "主体。", "The subject."),
        Required(CaseWords.Outcome, Forms.WordOf(CaseWords.Outcomes.All.Where(o => o.Meaning is ExpectedOutcome.Violation or ExpectedOutcome.Caution).Select(o => new Keyword(o.Id, o.Zh))), "违规或者需复核。", "violation or caution."),
        Required(CaseWords.Cites, new ValueForm.List(Forms.Text) { IsNotEmpty = true }, "决定所引的条文。", "The articles of the decision."),
        Optional(CaseWords.From, Forms.Day, "首日。", "The first day."),
        Optional(CaseWords.Until, Forms.Day, "末日。", "The last day."),
        Optional(CaseWords.Missing, Forms.Texts, "必须询问的事实。", "The facts that must be asked for."),
        Optional(CaseWords.Caps, Forms.ListOf(Forms.WordOf(WordsOfFindings.CapReasons)), "封顶的原因。", "Why it is no more than a caution."));
}
