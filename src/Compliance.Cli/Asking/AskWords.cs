using System.Globalization;
using Compliance.Findings.Explanations;
using Compliance.Text;

namespace Compliance.Cli.Asking;

/// <summary>Questionnaires in words.</summary>
internal static class AskWords
{
    public static readonly LocalizedText Title = new("问卷", "Questionnaire");
    public static readonly LocalizedText Path = new("路径", "Path");
    public static readonly LocalizedText How = new("填写", "Answer with");
    public static readonly LocalizedText Answer = new("答复", "Answer");
    public static readonly LocalizedText InDeclaration = new("请写进申报", "to be written into the declaration");
    public static readonly LocalizedText NothingToAsk = new("没有要问的：没有一项结论缺少申报能给出的事实。", "There is nothing to ask: no result lacks a fact that a declaration can give.");
    public static readonly LocalizedText Order = new(
        "次序：先问能使最多结论得出的事实；先问有没有、属于哪一类，再问由此而来的。没有填写的仍是未申报。",
        "In order: first the facts that settle most results; whether there is a thing, and of what kind, before what follows from it. What is not answered stays undeclared.");

    public static readonly LocalizedText Dependent = new("以下视前面的答复而定，可能不必回答。", "What follows depends on the answers above, and may not be needed.");

    /// <summary>Names the declaration and the day.</summary>
    public static LocalizedText Head(Questionnaire questionnaire) => new(
        $"{questionnaire.Report.Declaration.Name}（{questionnaire.Company}），判断日 {IsoDay.Of(questionnaire.Report.AsOf)}",
        $"{questionnaire.Report.Declaration.Name} ({questionnaire.Company}), as of {IsoDay.Of(questionnaire.Report.AsOf)}");

    /// <summary>Counts the questions and what waits for them.</summary>
    public static LocalizedText Total(Questionnaire questionnaire)
    {
        var (asked, open, later) = (questionnaire.Questions.Length, questionnaire.Report.Counts.Undetermined, questionnaire.Report.Questions.Length - questionnaire.Questions.Length);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"待定 {open} 项；问 {asked} 项事实，另有 {later} 项视答复而定（--all 一并列出）"),
            string.Create(CultureInfo.InvariantCulture, $"{open} undetermined; asked for {asked}, and {later} that depend on the answers (--all lists them)"));
    }

    /// <summary>Gets the place of a question, and what waits for it.</summary>
    public static LocalizedText Waiting(Question question) => question.Turn == QuestionTurn.Dependent
        ? new($"在 {string.Join("、", question.After.Take(3))} 之后", $"after {string.Join(", ", question.After.Take(3))}")
        : question.Then == 0 ? Results(question.Results)
        : new(
            string.Create(CultureInfo.InvariantCulture, $"{Results(question.Results).Zh}，其后至多再问 {question.Then} 项"),
            string.Create(CultureInfo.InvariantCulture, $"{Results(question.Results).En}, then up to {question.Then} more {(question.Then == 1 ? "fact" : "facts")}"));

    private static LocalizedText Results(int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{count} 项结论待此答复"),
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "result waits" : "results wait")} for it"));

    /// <summary>Gets the number of a question; nothing for a dependent one.</summary>
    public static string Number(Question question) => question.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : string.Empty;
}
