using System.Globalization;
using Compliance.Reasoning.Tool.Commands;
using Compliance.Text;

namespace Compliance.Reasoning.Tool.Writing;

/// <summary>Answers in words.</summary>
internal static class AnswerWords
{
    public static readonly LocalizedText Proof = new("证明", "Proof");
    public static readonly LocalizedText Bound = new("范围", "Bound");
    public static readonly LocalizedText Reason = new("原因", "Reason");
    public static readonly LocalizedText Witness = new("申报", "Declaration");
    public static readonly LocalizedText Added = new("新增的规则", "Added rule");
    public static readonly LocalizedText Removed = new("删去的规则", "Removed rule");

    /// <summary>Gets a verdict.</summary>
    public static LocalizedText Of(ProofVerdict verdict) => verdict switch
    {
        ProofVerdict.Yes => new("是", "yes"),
        ProofVerdict.No => new("否", "no"),
        ProofVerdict.Unknown => new("未知", "unknown"),
    };

    /// <summary>Gets why something is not known.</summary>
    public static LocalizedText Of(ProofReason reason) => reason switch
    {
        ProofReason.None => new("已回答", "answered"),
        ProofReason.NotTranslated => new("未能翻译", "not translated"),
        ProofReason.EffortUsedUp => new("求解上限已用尽；可用 --effort 提高", "the effort was used up; --effort gives more"),
        ProofReason.NotConfirmed => new("引擎没有确认所得申报：推理有缺陷", "an engine did not confirm the declaration found: a defect of the reasoning"),
    };

    /// <summary>Says what a witness shows.</summary>
    public static LocalizedText Shows(Witness witness) => new(
        $"{string.Join("，", witness.Outcomes.Select(o => $"{o.Rule.Id} 对 {o.Subject} 为“{GoalWord.Of(o.Goal).Zh}”"))}（{IsoDay.Of(witness.Day)}）",
        $"{string.Join(", ", witness.Outcomes.Select(o => $"{o.Rule.Id} on {o.Subject}: {GoalWord.Of(o.Goal).En.Replace('_', ' ')}"))} ({IsoDay.Of(witness.Day)})");

    /// <summary>Counts answers.</summary>
    public static LocalizedText Total(IReadOnlyCollection<ProofAnswer> answers)
    {
        int Count(ProofVerdict verdict) => answers.Count(a => a.Verdict == verdict);
        var (yes, no, unknown) = (Count(ProofVerdict.Yes), Count(ProofVerdict.No), Count(ProofVerdict.Unknown));
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{answers.Count} 个问题：{yes} 个是，{no} 个否，{unknown} 个未知"),
            string.Create(CultureInfo.InvariantCulture, $"{answers.Count} {(answers.Count == 1 ? "question" : "questions")}: {yes} yes, {no} no, {unknown} unknown"));
    }

    /// <summary>Counts what lint found.</summary>
    public static LocalizedText LintTotal(int findings, int questions, int unknown) => new(
        string.Create(CultureInfo.InvariantCulture, $"问了 {questions} 个问题：发现 {findings} 处，{unknown} 个问题未知"),
        string.Create(CultureInfo.InvariantCulture, $"{questions} questions asked: {findings} found, {unknown} unknown"));
}
