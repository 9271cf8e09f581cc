using System.Globalization;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Words about the order of questions: what waits for an answer, and what is not asked yet. The same in every format.</summary>
internal static class QuestionText
{
    private const int Few = 3;

    /// <summary>Gets the heading of the first questions: how many there are, and how many results are undetermined.</summary>
    public static LocalizedText Heading(ComplianceReport report, int questions) => new(
        string.Create(CultureInfo.InvariantCulture, $"待定 {report.Counts.Undetermined} 项；请先回答以下 {questions} 问"),
        string.Create(CultureInfo.InvariantCulture, $"{report.Counts.Undetermined} undetermined; answer {(questions == 1 ? "this question" : $"these {questions} questions")} first"));

    /// <summary>Says how many results wait for an answer, and how many facts may come after it.</summary>
    public static LocalizedText Waiting(int results, int then) => then == 0
        ? new(
            string.Create(CultureInfo.InvariantCulture, $"{results} 项结论待此答复"),
            string.Create(CultureInfo.InvariantCulture, $"{results} {(results == 1 ? "result waits" : "results wait")} for it"))
        : new(
            string.Create(CultureInfo.InvariantCulture, $"{results} 项结论待此答复，其后至多再问 {then} 项"),
            string.Create(CultureInfo.InvariantCulture, $"{results} {(results == 1 ? "result waits" : "results wait")} for it, then up to {then} more {(then == 1 ? "fact" : "facts")}"));

    /// <summary>Gets the label of a thing or list of things that is asked for; of any other fact its question.</summary>
    public static LocalizedText Label(ComplianceReport report, Question question) => question.Fact.Kind != MissingFactKind.Things
        ? question.Fact.Question
        : report.Rulebook.Vocabulary.Entities.FirstOrDefault(e => e.CollectionId == question.Fact.Path)?.CollectionLabel
            ?? report.Rulebook.Vocabulary.Entities.FirstOrDefault(e => e.Id == question.Fact.Path)?.Label
            ?? question.Fact.Question;

    /// <summary>Says what is not asked yet: the questions that come next, and the facts that depend on answers; nothing where all is asked.</summary>
    public static IEnumerable<LocalizedText> Rest(ComplianceReport report)
    {
        var next = report.Questions.Where(q => q.Turn == QuestionTurn.Next).ToList();
        if (next.Count > 0)
        {
            var (questions, results) = (next.Select(q => q.Number).Distinct().Count(), next.Sum(q => q.Results));
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"其后还有 {questions} 问，{results} 项结论待其答复。"),
                string.Create(CultureInfo.InvariantCulture, $"Then {questions} more {(questions == 1 ? "question" : "questions")}, for which {results} {(results == 1 ? "result waits" : "results wait")}."));
        }

        var dependent = report.Questions.Count(q => q.Turn == QuestionTurn.Dependent);
        if (dependent > 0)
        {
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"另有 {dependent} 项事实视前面的答复而定，暂不询问；JSON 报告列出全部缺少的事实。"),
                string.Create(CultureInfo.InvariantCulture, $"{dependent} more {(dependent == 1 ? "fact depends" : "facts depend")} on the answers and {(dependent == 1 ? "is" : "are")} not asked for yet; the JSON report lists every missing fact."));
        }
    }

    /// <summary>Gets the titles of some rules that wait for an answer, and how many others there are: by what they are about, since an id tells a reader nothing.</summary>
    public static LocalizedText Titles(Question question)
    {
        var titles = question.Rules.Take(Few).Select(r => r.Title).ToList();
        var (zh, en) = (string.Join("；", titles.Select(t => t.Zh)), string.Join("; ", titles.Select(t => t.En)));
        return question.Rules.Length <= Few
            ? new(zh, en)
            : new(string.Create(CultureInfo.InvariantCulture, $"{zh}等 {question.Rules.Length} 条"), string.Create(CultureInfo.InvariantCulture, $"{en} and {question.Rules.Length - Few} more"));
    }

    /// <summary>Says when a fact is asked for: its number, and what comes before a dependent one.</summary>
    public static LocalizedText Turn(Question question)
    {
        if (question.Turn != QuestionTurn.Dependent)
        {
            return question.Number is { } number ? LocalizedText.Same(number.ToString(CultureInfo.InvariantCulture)) : question.Turn.Label();
        }

        var (first, rest) = (string.Join(", ", question.After.Take(Few)), question.After.Length - Few);
        return rest <= 0
            ? new($"在 {first} 之后", $"after {first}")
            : new(string.Create(CultureInfo.InvariantCulture, $"在 {first} 等 {question.After.Length} 项之后"), string.Create(CultureInfo.InvariantCulture, $"after {first} and {rest} more"));
    }
}
