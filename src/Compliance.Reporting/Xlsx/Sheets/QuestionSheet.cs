using Compliance.Declarations.Answers;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx.Sheets;

/// <summary>The sheet of undeclared facts in the order in which to ask for them. The column for the answer is read back by <c>check --answers</c>.</summary>
internal static class QuestionSheet
{
    // Up to how to answer.
    private const int Printed = 5;

    private static readonly (LocalizedText Head, int Width)[] Columns =
    [
        (new("企业", "Company"), 18), (new("次序", "Order"), 12), (new("请补充", "Please declare"), 56), (AnswerSheet.Answer, 30), (AnswerSheet.How, 40), (AnswerSheet.Path, 36),
        (new("规则", "Rules"), 50), (new("文件", "File"), 26), (new("行", "Line"), 7), (AnswerSheet.Company, 26),
    ];

    public static XlsxSheet Of(IReadOnlyList<ReportListing> listings, CompanyNames companies, XlsxChoices choices, Language language) => new(
        AnswerSheet.Name.In(language),
        [.. Columns.Select(c => (c.Head.In(language), c.Width))],
        [.. listings.SelectMany(l => l.Questions.Items.Select(q => Row(companies, l.Report, q, choices, language)).Concat(LeftOutRow.Of(LeftOutText.Questions, l.Report, l.Questions, language)))]) { PrintedColumns = Printed };

    private static object?[] Row(CompanyNames companies, ComplianceReport report, Question question, XlsxChoices choices, Language language)
    {
        var form = AnswerForm.Of(question.Fact.Path, report.Declaration);
        return
        [
            companies.Display(report),
            QuestionText.Turn(question).In(language),
            question.Fact.Question.In(language),
            form.Kind == AnswerKind.Elsewhere ? new XlsxCell(null, XlsxStyles.Dim) : new XlsxCell(null, XlsxStyles.Input, form.Choices.IsEmpty ? null : choices.PlaceOf(form.Choices)),
            new XlsxCell(form.Hint.In(language), XlsxStyles.Dim),
            question.Fact.Path,
            string.Join('\n', question.Rules.Select(r => r.Id)),
            SourcePlace.Parts(question.Fact.Span).File,
            SourcePlace.Parts(question.Fact.Span).Line,
            companies.Key(report),
        ];
    }
}
