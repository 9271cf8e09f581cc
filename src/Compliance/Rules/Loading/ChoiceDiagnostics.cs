using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Rules.Choosing;
using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>The catalogue of mistakes in a choice of rules, and in what packs need (CMP2428 to CMP2432): one factory each.</summary>
internal static class ChoiceDiagnostics
{
    /// <summary>CMP2428: a pack needs one that was not loaded.</summary>
    public static readonly DiagnosticDescriptor NeededPackMissingDescriptor = DiagnosticDescriptor.Error("CMP2428", "缺少所需的规则包", "Needed pack missing");

    /// <summary>CMP2429: a choice names a pack that was not loaded.</summary>
    public static readonly DiagnosticDescriptor UnknownPackDescriptor = DiagnosticDescriptor.Error("CMP2429", "选择了未知的规则包", "Unknown pack chosen");

    /// <summary>CMP2430: a choice names a rule that was not loaded.</summary>
    public static readonly DiagnosticDescriptor UnknownRuleDescriptor = DiagnosticDescriptor.Error("CMP2430", "选择了未知的规则", "Unknown rule chosen");

    /// <summary>CMP2431: a choice names a clause that was not loaded.</summary>
    public static readonly DiagnosticDescriptor UnknownClauseDescriptor = DiagnosticDescriptor.Error("CMP2431", "选择了未知的条款", "Unknown clause chosen");

    /// <summary>CMP2432: no rule is chosen.</summary>
    public static readonly DiagnosticDescriptor NoRuleChosenDescriptor = DiagnosticDescriptor.Error("CMP2432", "没有选中规则", "No rule chosen");

    /// <summary>A pack needs one that was not loaded.</summary>
    public static Diagnostic NeededPackMissing(SourceSpan span, string pack, string needed, IReadOnlyCollection<string> loaded) => NeededPackMissingDescriptor.At(
        span,
        new($"规则包“{pack}”需要规则包“{Excerpt.Of(needed)}”，但没有加载它。", $"The pack '{pack}' needs the pack '{Excerpt.Of(needed)}', which was not loaded."),
        Suggestion.For(needed, loaded.Where(l => l != pack)) is { } near
            ? new($"是否想写“{near}”？", $"Did you mean '{near}'?")
            : new("把它的文件夹也加入（--rules 或者 AddRules），或者不再需要时从 needs 中删去。", "Add its folder too (--rules or AddRules), or delete it from 'needs' when it is no longer used."));

    /// <summary>A choice names a pack that was not loaded.</summary>
    public static Diagnostic UnknownPack(string name, IReadOnlyCollection<string> packs) => UnknownPackDescriptor.At(
        default,
        new($"没有规则包“{Excerpt.Of(name)}”。", $"There is no pack '{Excerpt.Of(name)}'."),
        Suggestion.Advice(name, packs));

    /// <summary>A choice names a rule that was not loaded.</summary>
    public static Diagnostic UnknownRule(string name, IReadOnlyCollection<string> rules) => UnknownRuleDescriptor.At(
        default,
        new($"没有规则“{Excerpt.Of(name)}”。", $"There is no rule '{Excerpt.Of(name)}'."),
        Suggestion.Advice(name, rules));

    /// <summary>A choice names a clause that was not loaded.</summary>
    public static Diagnostic UnknownClause(string name, IReadOnlyCollection<string> clauses) => UnknownClauseDescriptor.At(
        default,
        new($"没有条款“{Excerpt.Of(name)}”。", $"There is no clause '{Excerpt.Of(name)}'."),
        Suggestion.Advice(name, clauses));

    /// <summary>No rule is chosen, though all names are known.</summary>
    public static Diagnostic NoRuleChosen(RuleChoice choice) => NoRuleChosenDescriptor.At(
        default,
        new($"没有一条规则同时符合：{Excerpt.Of(choice.Describe().Zh)}。什么都不会被检查。", $"No rule fits all of: {Excerpt.Of(choice.Describe().En)}. Nothing would be checked."),
        new("规则包、规则和条款的选择会互相缩小范围：去掉其中一种，或者选有规则的规则包（compliance list）。", "Packs, rules and clauses narrow each other: leave one of them out, or choose a pack that holds rules (compliance list)."));
}
