using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Authoring.Coverage;

/// <summary>The catalogue of what coverage can lack (CMP48xx): one factory each.</summary>
internal static class CoverageDiagnostics
{
    private const int Excerpt = 16;

    /// <summary>CMP4801: a clause has neither rule nor reason.</summary>
    public static readonly DiagnosticDescriptor SilentClauseDescriptor = DiagnosticDescriptor.Error("CMP4801", "条款既无规则也无理由", "Clause with neither rule nor reason");

    /// <summary>CMP4802: a rule lacks a kind of case.</summary>
    public static readonly DiagnosticDescriptor CaseKindMissingDescriptor = DiagnosticDescriptor.Error("CMP4802", "规则缺少某类案例", "Rule without a kind of case");

    /// <summary>CMP4803: no boundary pair for a parameter.</summary>
    public static readonly DiagnosticDescriptor BoundaryOpenDescriptor = DiagnosticDescriptor.Error("CMP4803", "参数缺少临界案例", "Threshold without a boundary pair");

    /// <summary>CMP4804: no case reaches a parameter.</summary>
    public static readonly DiagnosticDescriptor ThresholdUnreachedDescriptor = DiagnosticDescriptor.Error("CMP4804", "没有案例触及参数", "Threshold that no case reaches");

    /// <summary>CMP4805: a case does not have the expected result.</summary>
    public static readonly DiagnosticDescriptor CaseFailsDescriptor = DiagnosticDescriptor.Error("CMP4805", "案例未通过", "Failing case");

    /// <summary>CMP4806: the text that is quoted is not registered.</summary>
    public static readonly DiagnosticDescriptor TextNotRegisteredDescriptor = DiagnosticDescriptor.Error("CMP4806", "被引文本未登记", "Quoted text not registered");

    /// <summary>CMP4807: a quotation does not stand in the registered text.</summary>
    public static readonly DiagnosticDescriptor QuotationDiffersDescriptor = DiagnosticDescriptor.Error("CMP4807", "引文与登记文本不符", "Quotation that does not stand in the text");

    /// <summary>CMP4808: a quotation holds no words.</summary>
    public static readonly DiagnosticDescriptor QuotationWithoutWordsDescriptor = DiagnosticDescriptor.Error("CMP4808", "引文没有文字", "Quotation without words");

    /// <summary>CMP4809: an article does not begin in the registered text.</summary>
    public static readonly DiagnosticDescriptor PlaceNotInTextDescriptor = DiagnosticDescriptor.Error("CMP4809", "登记文本中没有该条", "Article that the text does not have");

    /// <summary>CMP4810: words stand in another article.</summary>
    public static readonly DiagnosticDescriptor WordsOfAnotherPlaceDescriptor = DiagnosticDescriptor.Error("CMP4810", "其他条文的文字", "Words of another article");

    /// <summary>A clause has neither rule nor reason.</summary>
    public static Diagnostic SilentClause(SourceSpan span, string clause) => SilentClauseDescriptor.At(
        span,
        new($"条款“{clause}”写明可检验，却没有规则或减轻规定检验它。", $"The clause '{clause}' is said to be checkable, but no rule or mitigation checks it."),
        new(
            $"写一条“条款: {clause}”的规则，或在“检验规则”下列出其他规则包的规则；不能检验的，写“可检验: 否”和“理由”。",
            $"Write a rule with 'clause: {clause}', or name rules of other packs under 'checked_by'; if it cannot be checked, write 'checkable: false' and a 'reason'."));

    /// <summary>A rule lacks a kind of case.</summary>
    public static Diagnostic CaseKindMissing(SourceSpan span, string rule, LocalizedText kinds, SourceSpan ruleSpan) => CaseKindMissingDescriptor.At(
        span,
        new($"规则“{rule}”没有这类案例：{kinds.Zh}。", $"The rule '{rule}' has no case of the kind: {kinds.En}."),
        new($"在 {rule}.cases.yaml 中补写，每类至少一个。", $"Add them to {rule}.cases.yaml, at least one of each kind."),
        ruleSpan);

    /// <summary>No boundary pair for a parameter.</summary>
    public static Diagnostic BoundaryOpen(SourceSpan span, string rule, string parameter, LocalizedText value, LocalizedText sides, LocalizedText step, SourceSpan valueSpan) => BoundaryOpenDescriptor.At(
        span,
        new(
            $"规则“{rule}”的案例没有守住参数“{parameter}”的值 {value.Zh}：把它{sides.Zh} {step.Zh}，没有案例发现。",
            $"The cases of the rule '{rule}' do not hold the value {value.En} of '{parameter}': were it {step.En} {sides.En}, none would notice."),
        new(
            $"写一对案例：一个恰在 {value.Zh}，一个与之相差不超过 {step.Zh}且结论不同。",
            $"Write a pair of cases: one just at {value.En}, and one at most {step.En} away with another outcome."),
        valueSpan);

    /// <summary>No case reaches a parameter.</summary>
    public static Diagnostic ThresholdUnreached(SourceSpan span, string rule, string parameter, SourceSpan parameterSpan) => ThresholdUnreachedDescriptor.At(
        span,
        new($"规则“{rule}”用了参数“{parameter}”，却没有案例落在它的任何一个值的施行期间。", $"The rule '{rule}' uses '{parameter}', but no case judges anything while one of its values is in force."),
        new("写一对临界案例，其期间落在该值的施行期间之内。", "Write a boundary pair whose period lies within the period of the value."),
        parameterSpan);

    /// <summary>A case does not have the expected result.</summary>
    public static Diagnostic CaseFails(SourceSpan span, LocalizedText name) => CaseFailsDescriptor.At(
        span,
        new($"案例“{name.Zh}”未通过，不计入临界案例。", $"The case '{name.En}' fails, so it holds no boundary."),
        new("用 compliance test 查看预期和实际。", "'compliance test' shows what was expected and what came out."));

    /// <summary>The text that is quoted is not registered.</summary>
    public static Diagnostic TextNotRegistered(SourceSpan span, string path) => TextNotRegisteredDescriptor.At(
        span,
        new($"引文无从核对：没有登记文本 {path}。", $"The quotation cannot be compared: the text {path} is not registered."),
        new(
            $"新建 {path}：先用以 # 开头的行写明何时何处所见、是否节录，再照录原文；没有见过原文的，删去引文或改为“重构”。",
            $"Add {path}: lines that begin with # say where and when the text was seen and whether it is an excerpt, then the official words. If they were not seen, remove the quotation or call the wording 'reconstructed'."));

    /// <summary>A quotation does not stand in the registered text.</summary>
    /// <param name="span">Where it departs.</param>
    /// <param name="quoted">The quotation from there on.</param>
    /// <param name="registered">What the text says there; empty where nothing of the quotation stands in it.</param>
    /// <param name="text">The registered text.</param>
    public static Diagnostic QuotationDiffers(SourceSpan span, string quoted, string registered, SourceSpan text) => QuotationDiffersDescriptor.At(
        span,
        registered.Length == 0
            ? new($"登记文本 {text.File?.Path} 中没有“{Cut(quoted)}”。", $"'{Cut(quoted)}' does not stand in the registered text {text.File?.Path}.")
            : new(
                $"引文从“{Cut(quoted)}”起与登记文本 {text.File?.Path} 不符，该处原文是“{Cut(registered)}”。",
                $"From '{Cut(quoted)}' on, the quotation differs from the registered text {text.File?.Path}, which reads '{Cut(registered)}' there."),
        new(
            "照登记文本逐字改正，全角、半角标点也须一致；省略之处写“…”。登记文本本身有误的，更正该文件并写明出处。",
            "Quote the registered text literally, punctuation and widths included; write '…' for what is left out. If the text itself is wrong, correct it and say where it was seen."),
        text);

    /// <summary>An article does not begin in the registered text.</summary>
    public static Diagnostic PlaceNotInText(SourceSpan span, LocalizedText place, SourceSpan text) => PlaceNotInTextDescriptor.At(
        span,
        new($"登记文本 {text.File?.Path} 中没有{place.Zh}。", $"The registered text {text.File?.Path} has no {place.En}."),
        new("更正条号；登记文本是节录的，补录该条并保留条首；没有见过原文的，状态改为 secondary（二手来源）。", "Correct the number; where the text is an excerpt, add the article with its heading; if its words were not seen, make the status 'secondary'."),
        text);

    /// <summary>Words stand in another article.</summary>
    public static Diagnostic WordsOfAnotherPlace(SourceSpan span, LocalizedText own, LocalizedText other, SourceSpan text) => WordsOfAnotherPlaceDescriptor.At(
        span,
        new($"这些文字在登记文本 {text.File?.Path} 的{other.Zh}，不在{own.Zh}。", $"These words stand in {other.En} of the registered text {text.File?.Path}, not in {own.En}."),
        new($"照录{own.Zh}的文字，或者登记在{other.Zh}之下。", $"Write words of {own.En}, or register them under {other.En}."),
        text);

    /// <summary>A quotation holds no words.</summary>
    public static Diagnostic QuotationWithoutWords(SourceSpan span) => QuotationWithoutWordsDescriptor.At(
        span,
        new("引文只有标点，没有文字。", "The quotation is punctuation without words."),
        new("照录原文，或删去引文。", "Quote the official words, or remove the quotation."));

    private static string Cut(string text) => text.Length <= Excerpt ? text : $"{text[..(char.IsHighSurrogate(text[Excerpt - 1]) ? Excerpt - 1 : Excerpt)]}…";
}
