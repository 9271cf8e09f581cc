using Compliance.Binding;
using Compliance.Conditions.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Rules.Binding;

/// <summary>The diagnostics of rules and the law behind them, one factory each; those of their conditions are in <see cref="ConditionDiagnostics"/>.</summary>
internal static partial class RuleDiagnostics
{
    /// <summary>CMP2401: an id is given twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateIdDescriptor = DiagnosticDescriptor.Error("CMP2401", "编号重复", "Id given twice");

    /// <summary>CMP2402: an id is not written as ids are.</summary>
    public static readonly DiagnosticDescriptor IdNotKebabCaseDescriptor = DiagnosticDescriptor.Error("CMP2402", "编号写法不符", "Not a kebab-case id");

    /// <summary>CMP2403: no such source is registered.</summary>
    public static readonly DiagnosticDescriptor UnknownSourceDescriptor = DiagnosticDescriptor.Error("CMP2403", "未登记的来源", "Unknown source");

    /// <summary>CMP2404: the source has no such article registered.</summary>
    public static readonly DiagnosticDescriptor UnknownArticleDescriptor = DiagnosticDescriptor.Error("CMP2404", "未登记的条文", "Unknown article");

    /// <summary>CMP2405: the pack has no such clause registered.</summary>
    public static readonly DiagnosticDescriptor UnknownClauseDescriptor = DiagnosticDescriptor.Error("CMP2405", "未登记的条款", "Unknown clause");

    /// <summary>CMP2412: a clause names an undeclared rule.</summary>
    public static readonly DiagnosticDescriptor UnknownRuleDescriptor = DiagnosticDescriptor.Error("CMP2412", "未声明的规则", "Unknown rule");

    /// <summary>CMP2413: a clause names a rule that already names it.</summary>
    public static readonly DiagnosticDescriptor OwnRuleAdoptedDescriptor = DiagnosticDescriptor.Error("CMP2413", "同一规则包的规则不必再列", "Rule of the same instrument listed again");

    /// <summary>CMP2406: a rule's file has another name.</summary>
    public static readonly DiagnosticDescriptor FileNameDiffersDescriptor = DiagnosticDescriptor.Error("CMP2406", "文件名与编号不符", "File name differs from the id");

    /// <summary>CMP2407: a rule demands nothing.</summary>
    public static readonly DiagnosticDescriptor RequirementMissingDescriptor = DiagnosticDescriptor.Error("CMP2407", "规则没有要求", "Rule without a demand");

    /// <summary>CMP2408: two keys exclude each other.</summary>
    public static readonly DiagnosticDescriptor OnlyOneOfDescriptor = DiagnosticDescriptor.Error("CMP2408", "两个键只能写一个", "Only one of two keys");

    /// <summary>CMP2409: a rule cannot have the modality.</summary>
    public static readonly DiagnosticDescriptor ModalityNotForRulesDescriptor = DiagnosticDescriptor.Error("CMP2409", "规则不能用此性质", "Modality not for rules");

    /// <summary>CMP2410: a defined term has the name of a field or another term.</summary>
    public static readonly DiagnosticDescriptor TermTakenDescriptor = DiagnosticDescriptor.Error("CMP2410", "用语名称已被占用", "Term taken");

    /// <summary>CMP2411: an object or reference cannot be a threshold or the value of a term.</summary>
    public static readonly DiagnosticDescriptor TypeNotAllowedDescriptor = DiagnosticDescriptor.Error("CMP2411", "此处不能用此类型", "Type not allowed here");

    /// <summary>An id is given twice.</summary>
    public static Diagnostic DuplicateId(SourceSpan span, LocalizedText what, string id, SourceSpan first) => DuplicateIdDescriptor.At(
        span,
        new($"{what.Zh}“{id}”已经存在。", $"There already is {IndefiniteArticle.Before(what.En)} '{id}'."),
        new("换一个编号；编号一经使用不再改变或复用。", "Choose another id; an id never changes or returns."),
        first);

    /// <summary>An id is not written as ids are.</summary>
    public static Diagnostic IdNotKebabCase(SourceSpan span, LocalizedText what, string id) => IdNotKebabCaseDescriptor.At(
        span,
        new($"“{Excerpt.Of(id)}”不能作{what.Zh}的编号。", $"'{Excerpt.Of(id)}' cannot be the id of {IndefiniteArticle.Before(what.En)}."),
        new("用小写字母、数字和连字符，例如 cn-payment-unlicensed-payment。", "Use lower-case letters, digits and hyphens, as in cn-payment-unlicensed-payment."));

    /// <summary>No such source is registered.</summary>
    public static Diagnostic UnknownSource(SourceSpan span, string id, IReadOnlyCollection<string> candidates) => UnknownSourceDescriptor.At(
        span,
        new($"没有登记来源“{Excerpt.Of(id)}”。", $"There is no registered source '{Excerpt.Of(id)}'."),
        Suggestion.Advice(id, candidates));

    /// <summary>The source has no such article registered.</summary>
    public static Diagnostic UnknownArticle(SourceSpan span, string source, string article, IReadOnlyCollection<string> candidates) => UnknownArticleDescriptor.At(
        span,
        new($"来源“{source}”没有登记第“{Excerpt.Of(article)}”条。", $"The source '{source}' has no registered article '{Excerpt.Of(article)}'."),
        Suggestion.Advice(article, candidates));

    /// <summary>The pack has no such clause registered.</summary>
    public static Diagnostic UnknownClause(SourceSpan span, string id, IReadOnlyCollection<string> candidates) => UnknownClauseDescriptor.At(
        span,
        new($"本规则包没有登记条款“{Excerpt.Of(id)}”。", $"This pack has no registered clause '{Excerpt.Of(id)}'."),
        Suggestion.Advice(id, candidates));

    /// <summary>A clause names an undeclared rule.</summary>
    public static Diagnostic UnknownRule(SourceSpan span, string id, IReadOnlyCollection<string> candidates) => UnknownRuleDescriptor.At(
        span,
        new($"没有编号为“{Excerpt.Of(id)}”的规则。", $"There is no rule with the id '{Excerpt.Of(id)}'."),
        Suggestion.Advice(id, candidates));

    /// <summary>A clause names a rule that already names it.</summary>
    public static Diagnostic OwnRuleAdopted(SourceSpan span, string id) => OwnRuleAdoptedDescriptor.At(
        span,
        new($"规则“{Excerpt.Of(id)}”属于本文件，已用“条款”指明所检验的条款。", $"The rule '{Excerpt.Of(id)}' is of this instrument and names its clause itself."),
        new("从“检验规则”中删去；该处只列其他规则包的规则。", "Leave it out of 'checked_by', which lists rules of other packs only."));

    /// <summary>A rule's file has another name.</summary>
    public static Diagnostic FileNameDiffers(SourceSpan span, string id, string fileName) => FileNameDiffersDescriptor.At(
        span,
        new($"规则编号“{Excerpt.Of(id)}”与文件名“{fileName}.yaml”不符。", $"The rule's id '{Excerpt.Of(id)}' differs from its file name '{fileName}.yaml'."),
        new("两者改为一致。", "Make the two the same."));

    /// <summary>A rule demands nothing.</summary>
    public static Diagnostic RequirementMissing(SourceSpan span) => RequirementMissingDescriptor.At(
        span,
        new("规则没有写明要求什么。", "The rule does not say what it demands."),
        new("写“要求:”“禁止:”“鼓励:”之一。", "Add one of 'requires:', 'forbids:', 'encourages:'."));

    /// <summary>Two keys exclude each other.</summary>
    internal static Diagnostic OnlyOneOf(SourceSpan span, Keyword first, Keyword second, SourceSpan place) => OnlyOneOfDescriptor.At(
        span,
        new($"“{first.Zh}”和“{second.Zh}”只能写一个。", $"Only one of '{first.Id}' and '{second.Id}' can be written."),
        new("删去其中一个，或分成两条。", "Remove one of them, or make two."),
        place);

    /// <summary>A rule cannot have the modality.</summary>
    public static Diagnostic ModalityNotForRules(SourceSpan span, string modality) => ModalityNotForRulesDescriptor.At(
        span,
        new($"“{modality}”只用于条款登记，不能作为规则的性质。", $"'{modality}' is for the clause register only; no rule can have it."),
        new($"可写：{string.Join("、", RuleModalities.Select(m => m.Zh))}。", $"Write one of: {string.Join(", ", RuleModalities.Select(m => m.Id))}."));

    /// <summary>A defined term has the name of a field or another term.</summary>
    public static Diagnostic TermTaken(SourceSpan span, LocalizedText subject, string name, SourceSpan first) => TermTakenDescriptor.At(
        span,
        new($"“{subject.Zh}”已有名为“{name}”的字段或用语。", $"'{subject.En}' already has a field or term '{name}'."),
        new("换一个编号或名称。", "Choose another id or label."),
        first);

    /// <summary>An object or reference cannot be a threshold or the value of a term.</summary>
    public static Diagnostic TypeNotAllowed(SourceSpan span, LocalizedText what, LocalizedText type) => TypeNotAllowedDescriptor.At(
        span,
        new($"{what.Zh}不能是{type.Zh}。", $"{IndefiniteArticle.AtStart(what.En)} cannot be of type {type.En}."),
        new("改用数、金额、百分比、日期、期间、时长、代码、地区、文字或是否。", "Use a number, money, percent, date, period, duration, code, region, text or boolean."));

    private static IEnumerable<Keyword> RuleModalities =>
        LawKeywords.RuleModalities.Select(m => Keyword.Of(WordsOfLaw.Modalities[m.Modality]));
}
