using System.Collections.Immutable;
using Compliance.Declarations.Answers;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Text;

namespace Compliance.Cli.Asking;

/// <summary>The facts that are asked for, in order, and how each can be answered.</summary>
/// <param name="Report">The report that lacks them.</param>
/// <param name="Questions">The questions, in the order in which to ask them.</param>
internal sealed record Questionnaire(ComplianceReport Report, ImmutableArray<Question> Questions)
{
    /// <summary>Gets what tells the declaration from others: answers carry it.</summary>
    public string Company => Report.Declaration.CompanyId ?? Report.Declaration.Name;

    /// <summary>Makes the questionnaire of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="asksAll">Whether dependent facts are asked for too.</param>
    public static Questionnaire Of(ComplianceReport report, bool asksAll) =>
        new(report, [.. report.Questions.Where(q => asksAll || q.Turn != QuestionTurn.Dependent)]);

    /// <summary>Gets how a question can be answered.</summary>
    public AnswerForm FormOf(Question question) => AnswerForm.Of(question.Fact.Path, Report.Declaration);

    /// <summary>Gets what may be written: the hint, then each choice with what it means.</summary>
    public LocalizedText HowTo(Question question)
    {
        var form = FormOf(question);
        return form.Choices.IsEmpty ? form.Hint : new(
            $"{form.Hint.Zh}：{string.Join("、", form.Choices.Select(c => c.Zh))}",
            $"{form.Hint.En}: {string.Join(", ", form.Choices.Select(c => c.En == c.Zh ? c.En : $"{c.En} ({c.Zh})"))}");
    }
}
