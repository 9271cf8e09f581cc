using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Rules.Binding;

/// <content>Who articles bind, and what threatens a breach of them.</content>
internal static partial class RuleDiagnostics
{
    /// <summary>CMP2490: an article says a thing and that there is none.</summary>
    public static readonly DiagnosticDescriptor ContradictoryDescriptor = DiagnosticDescriptor.Error("CMP2490", "条文登记自相矛盾", "Article contradicts itself");

    /// <summary>CMP2491: nothing tells an addressee.</summary>
    public static readonly DiagnosticDescriptor AddresseeNotIdentifiedDescriptor = DiagnosticDescriptor.Error("CMP2491", "约束对象没有识别依据", "Addressee that nothing tells");

    /// <summary>CMP2493: a penalty threatens nothing.</summary>
    public static readonly DiagnosticDescriptor PenaltyWithoutThreatDescriptor = DiagnosticDescriptor.Error("CMP2493", "罚则没有后果", "Penalty that threatens nothing");

    /// <summary>CMP2494: words of an article are blank.</summary>
    public static readonly DiagnosticDescriptor WordsOfArticleBlankDescriptor = DiagnosticDescriptor.Error("CMP2494", "条文的文字为空", "Words of an article are blank");

    /// <summary>CMP2495: the form of a heading has no number, or has what is unknown.</summary>
    public static readonly DiagnosticDescriptor HeadingMistakenDescriptor = DiagnosticDescriptor.Error("CMP2495", "条首格式有误", "Form of a heading mistaken");

    /// <summary>An article says a thing and that there is none.</summary>
    internal static Diagnostic Contradictory(SourceSpan span, Keyword thing, Keyword none, SourceSpan first) => ContradictoryDescriptor.At(
        span,
        new($"“{thing.Zh}”与“{none.Zh}”自相矛盾。", $"'{thing.Id}' and '{none.Id}' contradict each other."),
        new($"有的，写“{thing.Zh}”；没有的，写“{none.Zh}”。", $"Write '{thing.Id}' where there is one, and '{none.Id}' where there is none."),
        first);

    /// <summary>Nothing tells an addressee.</summary>
    public static Diagnostic AddresseeNotIdentified(SourceSpan span) => AddresseeNotIdentifiedDescriptor.At(
        span,
        new("约束对象没有写明规则依据什么识别它。", "The addressee does not say by what rules tell it."),
        new(
            "写“识别依据: […]”，列出词汇表中的实体、字段、代码或者定义；约束所有人的，写“任何人: 是”。",
            "Write 'identified_by: […]' with entities, fields, codes or definitions of the vocabulary and packs; where everybody is bound, write 'anyone: true'."));

    /// <summary>A penalty threatens nothing.</summary>
    public static Diagnostic PenaltyWithoutThreat(SourceSpan span, string source, SourceArticle article) => PenaltyWithoutThreatDescriptor.At(
        span,
        new($"“{source}”第 {article.Number} 条没有登记后果，不能作罚则。", $"Article {article.Number} of '{source}' threatens nothing that is registered, so it is no penalty."),
        new($"在第 {article.Number} 条写“后果: {{ 正文: {{ 中文: …, 英文: … }} }}”，或者改写规定后果的条文。", $"Write 'threatens: {{ text: {{ zh: …, en: … }} }}' for article {article.Number}, or name the article that threatens the consequence."),
        article.Span);

    /// <summary>Words of an article are blank.</summary>
    public static Diagnostic WordsOfArticleBlank(SourceSpan span) => WordsOfArticleBlankDescriptor.At(
        span,
        new("此处没有文字。", "There are no words here."),
        new("照录条文的文字，或者删去这个键。", "Write the words of the article, or leave the key out."));

    /// <summary>The form of a heading has no number, or has what is unknown.</summary>
    public static Diagnostic HeadingMistaken(SourceSpan span, string form, string marks) => HeadingMistakenDescriptor.At(
        span,
        new($"条首格式“{form}”缺少占位符，或者有未知的占位符。", $"The heading '{form}' lacks a mark, or has one that is unknown."),
        new($"写上 {marks}，不写其他花括号；条文接在同一行的，以“…”结尾，例如“第{{number}}条…”。", $"Write {marks} and no other braces; where the words of the article follow on the same line, end with '…', as in '第{{number}}条…'."));
}
