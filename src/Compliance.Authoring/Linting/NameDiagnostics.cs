using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Authoring.Linting;

/// <summary>The catalogue of names that nothing uses (CMP505x): one factory each.</summary>
internal static class NameDiagnostics
{
    /// <summary>CMP5050: a parameter is not used.</summary>
    public static readonly DiagnosticDescriptor UnusedParameterDescriptor = DiagnosticDescriptor.Warning("CMP5050", "参数未使用", "Unused parameter");

    /// <summary>CMP5051: a term is not used.</summary>
    public static readonly DiagnosticDescriptor UnusedDefinitionDescriptor = DiagnosticDescriptor.Warning("CMP5051", "定义未使用", "Unused definition");

    /// <summary>CMP5052: sources are not cited.</summary>
    public static readonly DiagnosticDescriptor UnusedSourcesDescriptor = DiagnosticDescriptor.Note("CMP5052", "来源未引用", "Sources not cited");

    /// <summary>CMP5053: articles of a source are not cited.</summary>
    public static readonly DiagnosticDescriptor UnusedArticlesDescriptor = DiagnosticDescriptor.Note("CMP5053", "条文未引用", "Articles not cited");

    /// <summary>CMP5054: codes of a list are not named by any condition.</summary>
    public static readonly DiagnosticDescriptor UnusedCodesDescriptor = DiagnosticDescriptor.Note("CMP5054", "代码未使用", "Unused codes");

    /// <summary>CMP5055: nothing reads a field, and it gives no reason.</summary>
    public static readonly DiagnosticDescriptor UnreadFieldDescriptor = DiagnosticDescriptor.Error("CMP5055", "字段未被读取", "Field that nothing reads");

    /// <summary>CMP5056: a field gives a reason why nothing reads it, and something does.</summary>
    public static readonly DiagnosticDescriptor ReadFieldDescriptor = DiagnosticDescriptor.Warning("CMP5056", "字段已被读取", "Field that is read after all");

    /// <summary>CMP5060: a mitigation names no clause.</summary>
    public static readonly DiagnosticDescriptor MitigationWithoutClauseDescriptor = DiagnosticDescriptor.Warning("CMP5060", "减轻规定没有条款", "Mitigation without a clause");

    /// <summary>A parameter is not used.</summary>
    public static Diagnostic UnusedParameter(SourceSpan span, string id) => UnusedParameterDescriptor.At(
        span,
        new($"没有规则使用参数“{id}”。", $"No rule uses the parameter '{id}'."),
        new("在规则中写“参数 …”，或删去。", "Write 'parameter …' in a rule, or remove it."));

    /// <summary>A term is not used.</summary>
    public static Diagnostic UnusedDefinition(SourceSpan span, string id) => UnusedDefinitionDescriptor.At(
        span,
        new($"没有规则使用定义“{id}”。", $"No rule uses the definition '{id}'."),
        new("在规则中使用，或删去。", "Use it in a rule, or remove it."));

    /// <summary>Sources are not cited.</summary>
    public static Diagnostic UnusedSources(SourceSpan span, IReadOnlyCollection<string> ids) => UnusedSourcesDescriptor.At(
        span,
        new($"没有引用的来源：{string.Join("、", ids)}。", $"Sources that nothing cites: {string.Join(", ", ids)}."),
        new("备用的不必处理；否则引用或删去。", "Leave them if they are kept for later; else cite or remove them."));

    /// <summary>Articles of a source are not cited.</summary>
    public static Diagnostic UnusedArticles(SourceSpan span, string id, IReadOnlyCollection<string> articles) => UnusedArticlesDescriptor.At(
        span,
        new($"“{id}”中没有规则引用的条文：{string.Join("、", articles)}。", $"Articles of '{id}' that nothing cites: {string.Join(", ", articles)}."),
        new("备用的不必处理；否则引用或删去。", "Leave them if they are kept for later; else cite or remove them."));

    /// <summary>Codes of a list are not named by any condition.</summary>
    public static Diagnostic UnusedCodes(SourceSpan span, string list, IReadOnlyCollection<string> codes) => UnusedCodesDescriptor.At(
        span,
        new($"代码表“{list}”中没有条件写到的代码：{string.Join("、", codes)}。", $"Codes of the list '{list}' that no condition names: {string.Join(", ", codes)}."),
        new("申报需要的不必处理；否则删去。", "Leave them if declarations need them; else remove them."));

    /// <summary>Nothing reads a field, and it gives no reason.</summary>
    public static Diagnostic UnreadField(SourceSpan span, string field) => UnreadFieldDescriptor.At(
        span,
        new($"没有规则、所用的定义、减轻规定或消息读取字段“{field}”。", $"No rule, definition in use, mitigation or message reads the field '{field}'."),
        new(
            "不读的字段不要让企业申报：在规则中使用，或者删去；确需保留的，在字段中写“不读的理由: { 中文: …, 英文: … }”。",
            "Do not ask companies for what nothing reads: use the field or remove it; where it has to stay, give it 'unread: { zh: …, en: … }' with the reason."));

    /// <summary>A field gives a reason why nothing reads it, and something does.</summary>
    public static Diagnostic ReadField(SourceSpan span, string field) => ReadFieldDescriptor.At(
        span,
        new($"字段“{field}”写明了不读的理由，却已被读取。", $"The field '{field}' says why nothing reads it, but something does."),
        new("删去“不读的理由”。", "Remove 'unread'."));

    /// <summary>A mitigation names no clause.</summary>
    public static Diagnostic MitigationWithoutClause(SourceSpan span, string id) => MitigationWithoutClauseDescriptor.At(
        span,
        new($"减轻规定“{id}”没有写明条款。", $"The mitigation '{id}' names no clause."),
        new("在 clauses（条款）写明依据哪一条款减轻。", "Say under 'clauses' which clause gives the leniency."));
}
