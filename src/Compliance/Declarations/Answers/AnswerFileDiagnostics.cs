using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Declarations.Answers;

/// <summary>The diagnostics of filled questionnaires in YAML (CMP5440 to CMP5442): one factory each.</summary>
internal static class AnswerFileDiagnostics
{
    private static readonly DiagnosticDescriptor NotPathsDescriptor = DiagnosticDescriptor.Error("CMP5440", "答复不是按路径写的", "Answers without paths");
    private static readonly DiagnosticDescriptor HasPartsDescriptor = DiagnosticDescriptor.Error("CMP5441", "问卷中的答复由几部分组成", "Answer with parts in a questionnaire");
    private static readonly DiagnosticDescriptor NoAnswersDescriptor = DiagnosticDescriptor.Warning("CMP5442", "问卷没有填写", "No answer in a questionnaire");

    public static Diagnostic NotPaths(SourceSpan span) => NotPathsDescriptor.At(
        span,
        new("“答复”下应逐行写路径和答复，如 activities[wallet].kind: wallet。", "Under 'answers' each line is a path with its answer, as activities[wallet].kind: wallet."),
        new("用 compliance ask 重新生成问卷，只填冒号后面。", "Make the questionnaire again with compliance ask, and fill in behind the colons only."));

    public static Diagnostic HasParts(SourceSpan span, string path) => HasPartsDescriptor.At(
        span,
        new($"“{Excerpt.Of(path)}”的答复是映射、嵌套的列表，或者含有分号的项。", $"The answer to '{Excerpt.Of(path)}' is a mapping, a list of lists, or holds a semicolon in an item."),
        new("问卷中只能答复一个值或一列值；其他的写进申报文件，并清空这项答复。", "A questionnaire takes one value, or a list of values; write anything else into the declaration, and clear the answer."));

    public static Diagnostic NoAnswers(SourceSpan span) => NoAnswersDescriptor.At(
        span,
        new("问卷里没有一项填写了答复，申报没有改动。", "No question of the questionnaire has an answer; the declarations are as they were."),
        new("在冒号后面填写，再运行一次。", "Fill in behind the colons, and run again."));
}
