using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Law.Provisions;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Coverage.Articles;

/// <summary>The catalogue of what articles and the rules on them can lack (CMP4811 to CMP4816): one factory each.</summary>
internal static class ArticleDiagnostics
{
    /// <summary>CMP4811: a verified article is not quoted.</summary>
    public static readonly DiagnosticDescriptor VerifiedWithoutQuotationDescriptor = DiagnosticDescriptor.Error("CMP4811", "已核实的条文没有原文", "Verified article without quotation");

    /// <summary>CMP4812: a verified article does not say whom it binds.</summary>
    public static readonly DiagnosticDescriptor VerifiedWithoutAddresseeDescriptor = DiagnosticDescriptor.Error("CMP4812", "已核实的条文没有约束对象", "Verified article without addressee");

    /// <summary>CMP4813: a rule reads nothing that tells the addressee.</summary>
    public static readonly DiagnosticDescriptor AddresseeNotReadDescriptor = DiagnosticDescriptor.Error("CMP4813", "规则没有识别约束对象", "Rule that does not tell the addressee");

    /// <summary>CMP4814: a rule cites no penalty.</summary>
    public static readonly DiagnosticDescriptor PenaltyNotCitedDescriptor = DiagnosticDescriptor.Error("CMP4814", "规则没有引用罚则", "Rule without its penalty");

    /// <summary>CMP4815: a rule cites a penalty and says that none reaches its breach.</summary>
    public static readonly DiagnosticDescriptor PenaltyContradictedDescriptor = DiagnosticDescriptor.Error("CMP4815", "罚则自相矛盾", "Penalty contradicted");

    /// <summary>CMP4816: an addressee is told by what has no such name.</summary>
    public static readonly DiagnosticDescriptor UnknownIdentifyingNameDescriptor = DiagnosticDescriptor.Error("CMP4816", "未知的识别依据", "Unknown name that tells an addressee");

    /// <summary>An addressee is told by what has no such name.</summary>
    public static Diagnostic UnknownIdentifyingName(SourceSpan span, string name, IEnumerable<string> known) => UnknownIdentifyingNameDescriptor.At(
        span,
        new($"词汇表和定义中没有“{name}”。", $"Neither the vocabulary nor a definition has '{name}'."),
        Suggestion.For(name, known) is { } near
            ? new($"是否想写“{near}”？", $"Did you mean '{near}'?")
            : new("写实体、字段、代码或者定义的编号或中文名称，也可以写明所属：activity.performer、licence_kind.payment_business。", "Write the id or Chinese label of an entity, field, code or definition, alone or behind what it belongs to: activity.performer, licence_kind.payment_business."));

    /// <summary>A verified article is not quoted.</summary>
    public static Diagnostic VerifiedWithoutQuotation(SourceSpan span, LegalSource source, SourceArticle article) => VerifiedWithoutQuotationDescriptor.At(
        span,
        new($"“{source.Id}”第 {article.Number} 条标为已核实，却没有原文。", $"Article {article.Number} of '{source.Id}' is called verified without a quotation."),
        new("写“原文: \"…\"”，照录所依据的句子，省略之处写“…”；手头没有原文的，状态改为“二手来源”。", "Write 'quote: \"…\"' with the sentences relied on, and '…' for what is left out; without the text at hand make the status 'secondary'."));

    /// <summary>A verified article does not say whom it binds.</summary>
    public static Diagnostic VerifiedWithoutAddressee(SourceSpan span, LegalSource source, SourceArticle article) => VerifiedWithoutAddresseeDescriptor.At(
        span,
        new($"“{source.Id}”第 {article.Number} 条没有写明约束谁。", $"Article {article.Number} of '{source.Id}' does not say whom it binds."),
        new(
            "写“约束对象: { 正文: 条文的文字, 识别依据: […] }”；约束所有人的，写“任何人: 是”；定义、职权、罚则等不约束任何人的，写“无约束对象”和理由。",
            "Write 'addressee: { text: words of the article, identified_by: […] }', with 'anyone: true' where everybody is bound; where it binds nobody, as a definition, a competence or a penalty, write 'no_addressee' with the reason."));

    /// <summary>A rule reads nothing that tells the addressee.</summary>
    public static Diagnostic AddresseeNotRead(SourceSpan span, Rule rule, Citation citation, Addressee addressee)
    {
        var names = addressee.IdentifiedBy.Select(n => n.Text).ToList();
        return AddresseeNotReadDescriptor.At(
            span,
            new(
                $"{citation.Display.Zh}约束“{addressee}”，而规则“{rule.Id}”的对象、适用于和例外都不读识别它的名称：{string.Join("、", names)}。",
                $"{citation.Display.En} binds '{addressee}', but neither subject, 'applies_when' nor exceptions of the rule '{rule.Id}' read what tells it: {string.Join(", ", names)}."),
            new(
                "在“适用于”中写明，或者使用据此作出的定义；还可以由别的名称识别的，补写在条文的“识别依据”。",
                "Test one of them in 'applies_when', or use a definition that does; where another name tells the addressee, add it to 'identified_by' of the article."),
            addressee.Span);
    }

    /// <summary>A rule cites no penalty.</summary>
    /// <param name="span">Where the duty is cited.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="duties">The articles it rests on.</param>
    public static Diagnostic PenaltyNotCited(SourceSpan span, Rule rule, ImmutableArray<Citation> duties)
    {
        var penalties = duties.SelectMany(d => d.Article!.Penalties).DistinctBy(p => (p.Source, p.Article)).Select(p => $"{{ source: {p.Source}, article: \"{p.Article}\" }}").ToList();
        var articles = duties.Where(d => d.Article is { NoPenalty: null, Penalties.IsEmpty: true }).ToList();
        var advice = penalties.Count > 0
            ? new LocalizedText(
                $"在“依据”中写上适用的罚则：{string.Join("、", penalties)}；罚则不及于此的，在规则中写“无罚则: {{ 中文: …, 英文: … }}”。",
                $"Add to 'basis' the penalty that applies: {string.Join(", ", penalties)}; where none reaches this breach, write 'no_penalty: {{ zh: …, en: … }}' in the rule.")
            : articles.Count > 0
                ? new LocalizedText(
                    $"在{string.Join("、", articles.Select(a => a.Display.Zh))}登记“罚则: [条号]”，并在规则的“依据”中引用；没有罚则的，登记“无罚则: {{ 中文: …, 英文: … }}”。",
                    $"Register 'penalties: [number]' at {string.Join(", ", articles.Select(a => a.Display.En))} and cite them in the 'basis' of the rule; where there is none, register 'no_penalty: {{ zh: …, en: … }}' there.")
                : new LocalizedText(
                    "在“依据”中引用设定义务的条文和罚则；没有罚则的，在规则中写“无罚则: { 中文: …, 英文: … }”。",
                    "Cite the article that lays down the duty and its penalty in 'basis'; where there is none, write 'no_penalty: { zh: …, en: … }' in the rule.");
        return PenaltyNotCitedDescriptor.At(
            span,
            new($"规则“{rule.Id}”能够得出违规结论，却没有引用罚则，也没有写明为何没有。", $"The rule '{rule.Id}' can find a violation, but neither cites the penalty nor says why there is none."),
            advice);
    }

    /// <summary>A rule cites a penalty and says that none reaches its breach.</summary>
    public static Diagnostic PenaltyContradicted(SourceSpan span, Rule rule) => PenaltyContradictedDescriptor.At(
        span,
        new($"规则“{rule.Id}”引用了所依条文的罚则，又写“无罚则”。", $"The rule '{rule.Id}' cites a penalty of what it rests on, and says 'no_penalty'."),
        new("删去“无罚则”，或者从“依据”中删去罚则。", "Remove 'no_penalty', or the penalty from 'basis'."));
}
