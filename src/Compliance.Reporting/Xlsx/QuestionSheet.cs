using Compliance.Findings.Explanations;
using Compliance.Findings;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx;

/// <summary>The sheet of undeclared facts in the order in which to ask for them, with an empty column for the answer.</summary>
internal static class QuestionSheet
{
    private static readonly (LocalizedText Head, int Width)[] Columns =
    [
        (new("企业", "Company"), 22), (new("次序", "Order"), 16), (new("请补充", "Please declare"), 70), (new("答复", "Answer"), 40), (new("路径", "Path"), 36),
        (new("规则", "Rules"), 50), (new("文件", "File"), 26), (new("行", "Line"), 7),
    ];

    public static XlsxSheet Of(IReadOnlyList<ReportListing> listings, CompanyNames companies, Language language) => new(
        new LocalizedText("待补充事实", "Questions").In(language),
        [.. Columns.Select(c => (c.Head.In(language), c.Width))],
        listings.SelectMany(l => l.Questions.Items.Select(q => Row(companies.Display(l.Report), q, language)).Concat(LeftOutRow.Of(LeftOutText.Questions, l.Report, l.Questions, language))));

    private static object?[] Row(string company, Question question, Language language) =>
    [
        company,
        QuestionText.Turn(question).In(language),
        question.Fact.Question.In(language),
        null,
        question.Fact.Path,
        string.Join('\n', question.Rules.Select(r => r.Id)),
        SourcePlace.Parts(question.Fact.Span).File,
        SourcePlace.Parts(question.Fact.Span).Line,
    ];
}
