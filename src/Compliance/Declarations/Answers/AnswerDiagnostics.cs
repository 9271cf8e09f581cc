using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Declarations.Answers;

/// <summary>The diagnostics of answers to questions (CMP5250 to CMP5255): one factory each.</summary>
internal static class AnswerDiagnostics
{
    private static readonly DiagnosticDescriptor OtherCompanyDescriptor = DiagnosticDescriptor.Error("CMP5250", "答复的企业不在申报之中", "Answer about another company");
    private static readonly DiagnosticDescriptor UnknownFactDescriptor = DiagnosticDescriptor.Error("CMP5251", "答复的事实不在申报之中", "Answer about an unknown fact");
    private static readonly DiagnosticDescriptor DeclaredDescriptor = DiagnosticDescriptor.Error("CMP5252", "答复的事实已经申报", "Answer to what is declared");
    private static readonly DiagnosticDescriptor NoneOnlyDescriptor = DiagnosticDescriptor.Error("CMP5253", "此处只能答复“无”", "Only none can be answered");
    private static readonly DiagnosticDescriptor ElsewhereDescriptor = DiagnosticDescriptor.Error("CMP5254", "不能在单元格中答复", "No answer in a cell");
    private static readonly DiagnosticDescriptor TwiceDescriptor = DiagnosticDescriptor.Error("CMP5255", "重复答复", "Answered twice");

    public static Diagnostic OtherCompany(FactAnswer answer, IReadOnlyCollection<string> companies) => OtherCompanyDescriptor.At(
        answer.Span,
        new($"答复属于“{Excerpt.Of(answer.Company)}”，本次没有这家企业的申报。", $"The answer is about '{Excerpt.Of(answer.Company)}', of which there is no declaration in this run."),
        new(
            $"用同一些申报的报告来答复，或清空这些答复。本次的企业：{string.Join("、", companies.Take(10))}。",
            $"Answer in a report on the same declarations, or clear these answers. The companies of this run: {string.Join(", ", companies.Take(10))}."));

    public static Diagnostic UnknownFact(FactAnswer answer) => UnknownFactDescriptor.At(
        answer.Span,
        new($"申报中没有“{Excerpt.Of(answer.Path)}”所指的事物或字段。", $"The declaration has no thing or field '{Excerpt.Of(answer.Path)}'."),
        new("已申报或者已答复没有该事物的，清空这项答复；申报已经改动的，重新检查并在新的报告上答复。路径一列不要改。", "Clear the answer where it is declared or answered that there is no such thing; where the declaration changed, check it again and answer in the new report. Leave the column of paths as it is."));

    public static Diagnostic Declared(FactAnswer answer, SourceSpan declared) => DeclaredDescriptor.At(
        answer.Span,
        new($"“{Excerpt.Of(answer.Path)}”已经申报，不能再由答复给出。", $"'{Excerpt.Of(answer.Path)}' is declared already, and no answer changes it."),
        new("在申报中修改，或清空这项答复。", "Change it in the declaration, or clear the answer."),
        declared.File is null ? [] : [declared]);

    public static Diagnostic NoneOnly(FactAnswer answer) => NoneOnlyDescriptor.At(
        answer.Span,
        new($"“{Excerpt.Of(answer.Path)}”是一些事物，一个单元格里写不下“{Excerpt.Of(answer.Text)}”。", $"'{Excerpt.Of(answer.Path)}' are things, and '{Excerpt.Of(answer.Text)}' in one cell does not declare them."),
        new("没有（其他）的写“无”；有的写进申报文件。", "Write none where there are none, or no others; declare what there is in the declaration."));

    public static Diagnostic Elsewhere(FactAnswer answer) => ElsewhereDescriptor.At(
        answer.Span,
        new($"“{Excerpt.Of(answer.Path)}”由几部分组成，或者是规则所缺，不能在一个单元格里答复。", $"'{Excerpt.Of(answer.Path)}' has parts, or is what the rules lack, and cannot be answered in one cell."),
        new("写进申报文件，并清空这项答复。", "Write it into the declaration, and clear the answer."));

    public static Diagnostic Twice(FactAnswer answer, FactAnswer first) => TwiceDescriptor.At(
        answer.Span,
        new($"“{Excerpt.Of(answer.Path)}”答复了两次。", $"'{Excerpt.Of(answer.Path)}' is answered twice."),
        new("只留一项。", "Leave one of them."),
        first.Span);
}
