using Compliance.Declarations.Answers;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Spreadsheets.Answers;

/// <summary>The diagnostics of workbooks with answers (CMP5256 to CMP5258): one factory each.</summary>
internal static class AnswerReadingDiagnostics
{
    private static readonly DiagnosticDescriptor NoQuestionsDescriptor = DiagnosticDescriptor.Error("CMP5256", "没有待补充事实的工作表", "No sheet of questions");
    private static readonly DiagnosticDescriptor NoPathDescriptor = DiagnosticDescriptor.Error("CMP5257", "答复的行没有路径或企业编号", "Answer in a row without a path or company id");
    private static readonly DiagnosticDescriptor NoAnswersDescriptor = DiagnosticDescriptor.Warning("CMP5258", "没有填写答复", "No answer filled in");

    public static Diagnostic NoQuestions(SourceSpan span) => NoQuestionsDescriptor.At(
        span,
        new(
            $"工作簿里没有带“{AnswerSheet.Answer.Zh}”“{AnswerSheet.Path.Zh}”“{AnswerSheet.Company.Zh}”三列的工作表。",
            $"The workbook has no sheet with the columns {AnswerSheet.Answer.En}, {AnswerSheet.Path.En} and {AnswerSheet.Company.En}."),
        new("用 check -o xlsx=FILE 写出报告，在“待补充事实”工作表的“答复”一列填写，各列的表头不要改。", "Write a report with check -o xlsx=FILE, answer in its sheet Questions, and leave the heads of the columns as they are."));

    public static Diagnostic NoPath(SourceSpan span) => NoPathDescriptor.At(
        span,
        new("这一行有答复，但没有路径或企业编号，不知道答的是哪一问。", "The row has an answer and no path or company id, so it is not known which question it answers."),
        new("恢复这一行的路径和企业编号，或清空答复。", "Put the path and the company id of the row back, or clear the answer."));

    public static Diagnostic NoAnswers(SourceSpan span) => NoAnswersDescriptor.At(
        span,
        new("“答复”一列全部为空，申报没有改动。", "The column of answers is empty; the declarations are as they were."),
        new("在报告的“待补充事实”工作表里填写后再检查。", "Answer in the sheet Questions of the report, and check again."));
}
