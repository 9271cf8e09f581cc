using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Conditions.Binding;

/// <summary>The catalogue of rules that can be read but cannot be meant (CMP30xx): one factory each.</summary>
internal static class ConditionLogicDiagnostics
{
    /// <summary>CMP3001: a condition is empty.</summary>
    public static readonly DiagnosticDescriptor EmptyConditionDescriptor = DiagnosticDescriptor.Error("CMP3001", "条件为空", "Empty condition");

    /// <summary>CMP3002: a list that decides a condition is empty.</summary>
    public static readonly DiagnosticDescriptor EmptyListDescriptor = DiagnosticDescriptor.Error("CMP3002", "列表为空", "Empty list");

    /// <summary>CMP3003: a value stands twice in a list.</summary>
    public static readonly DiagnosticDescriptor DuplicateValueDescriptor = DiagnosticDescriptor.Warning("CMP3003", "值重复", "Value repeated");

    /// <summary>CMP3004: a bound lies outside what the vocabulary allows.</summary>
    public static readonly DiagnosticDescriptor NeverHoldsDescriptor = DiagnosticDescriptor.Error("CMP3004", "条件永不成立", "Can never hold");

    /// <summary>CMP3005: a test holds for every value the vocabulary allows.</summary>
    public static readonly DiagnosticDescriptor AlwaysHoldsDescriptor = DiagnosticDescriptor.Warning("CMP3005", "条件总是成立", "Always holds");

    /// <summary>CMP3006: two parts of one condition cannot both hold.</summary>
    public static readonly DiagnosticDescriptor ContradictionDescriptor = DiagnosticDescriptor.Error("CMP3006", "条件相互矛盾", "Contradiction");

    /// <summary>CMP3007: a thing is compared with itself.</summary>
    public static readonly DiagnosticDescriptor ComparedWithItselfDescriptor = DiagnosticDescriptor.Error("CMP3007", "与自身比较", "Compared with itself");

    /// <summary>CMP3010: definitions rest on each other.</summary>
    public static readonly DiagnosticDescriptor DefinitionCycleDescriptor = DiagnosticDescriptor.Error("CMP3010", "定义循环", "Definitions in a circle");

    /// <summary>CMP3011: definitions rest on too long a chain of others.</summary>
    public static readonly DiagnosticDescriptor DefinitionsTooDeepDescriptor = DiagnosticDescriptor.Error("CMP3011", "定义层数过多", "Definitions too deep");

    /// <summary>A condition is empty.</summary>
    public static Diagnostic EmptyCondition(SourceSpan span) => EmptyConditionDescriptor.At(
        span,
        new("条件为空，对一切都成立。", "The condition is empty and would hold for everything."),
        new("写出条件，或删去这个键。", "Write the condition, or remove the key."));

    /// <summary>A list that decides a condition is empty.</summary>
    public static Diagnostic EmptyList(SourceSpan span, string key) => EmptyListDescriptor.At(
        span,
        new($"“{key}”后面的列表为空，结果与事实无关。", $"The list after '{key}' is empty, so facts could not matter."),
        new("写出至少一项，或删去这个键。", "Write at least one item, or remove the key."));

    /// <summary>A value stands twice in a list.</summary>
    public static Diagnostic DuplicateValue(SourceSpan span, LocalizedText value, SourceSpan first) => DuplicateValueDescriptor.At(
        span,
        new($"“{value.Zh}”已经列出。", $"'{value.En}' is already listed."),
        new("删去重复的一项。", "Remove the second one."),
        first);

    /// <summary>A bound lies outside what the vocabulary allows.</summary>
    public static Diagnostic NeverHolds(SourceSpan span, LocalizedText field, decimal? minimum, decimal? maximum) => NeverHoldsDescriptor.At(
        span,
        new($"“{field.Zh}”只能在 {Range(minimum, maximum)} 之间，此测试永不成立。", $"'{field.En}' can only lie in {Range(minimum, maximum)}, so this can never hold."),
        new("更正数值，或更正词汇表中的上下限。", "Correct the number, or the bounds in the vocabulary."));

    /// <summary>A test holds for every value the vocabulary allows.</summary>
    public static Diagnostic AlwaysHolds(SourceSpan span, LocalizedText field, decimal? minimum, decimal? maximum) => AlwaysHoldsDescriptor.At(
        span,
        new($"“{field.Zh}”只能在 {Range(minimum, maximum)} 之间，此测试总是成立。", $"'{field.En}' can only lie in {Range(minimum, maximum)}, so this always holds."),
        new("删去此测试，或更正数值。", "Remove the test, or correct the number."));

    /// <summary>Two parts of one condition cannot both hold.</summary>
    public static Diagnostic Contradiction(SourceSpan span, LocalizedText path, SourceSpan first) => ContradictionDescriptor.At(
        span,
        new($"对“{path.Zh}”的两项要求不能同时成立。", $"Two demands on '{path.En}' cannot both hold."),
        new("若是“或”的关系，写在“任一:”之下，或写成 [甲, 乙]。", "If either will do, put them under 'any:', or write [a, b]."),
        first);

    /// <summary>A thing is compared with itself.</summary>
    public static Diagnostic ComparedWithItself(SourceSpan span, LocalizedText path) => ComparedWithItselfDescriptor.At(
        span,
        new($"“{path.Zh}”与自身比较。", $"'{path.En}' is compared with itself."),
        new("改写其中一边；内层事物可用“记作”另起名称。", "Correct one side; an inner thing can be named with 'as'."));

    /// <summary>Definitions rest on each other.</summary>
    public static Diagnostic DefinitionCycle(SourceSpan span, IReadOnlyList<LocalizedText> circle, params ReadOnlySpan<SourceSpan> places) => DefinitionCycleDescriptor.At(
        span,
        new($"定义相互依赖：{string.Join(" → ", circle.Select(c => c.Zh))}。", $"Definitions rest on each other: {string.Join(" → ", circle.Select(c => c.En))}."),
        new("把其中一个定义改为只用字段。", "Write one of them in terms of fields only."),
        places);

    /// <summary>Definitions rest on too long a chain of others.</summary>
    public static Diagnostic DefinitionsTooDeep(SourceSpan span, int limit) => DefinitionsTooDeepDescriptor.At(
        span,
        new($"定义套用定义超过 {limit} 层。", $"Definitions rest on each other more than {limit} deep."),
        new("减少层数。", "Use fewer levels."));

    private static string Range(decimal? minimum, decimal? maximum) =>
        string.Create(CultureInfo.InvariantCulture, $"{minimum?.ToString(CultureInfo.InvariantCulture) ?? "…"}..{maximum?.ToString(CultureInfo.InvariantCulture) ?? "…"}");
}
