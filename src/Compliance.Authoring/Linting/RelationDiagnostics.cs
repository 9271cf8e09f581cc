using Compliance.Diagnostics;
using Compliance.Rules;

namespace Compliance.Authoring.Linting;

/// <summary>The catalogue of rules that do not go together (CMP501x): one factory each.</summary>
internal static class RelationDiagnostics
{
    /// <summary>CMP5010: two rules of which one must be broken.</summary>
    public static readonly DiagnosticDescriptor ConflictDescriptor = DiagnosticDescriptor.Error("CMP5010", "规则相互冲突", "Rules in conflict");

    /// <summary>CMP5011: two rules that say the same.</summary>
    public static readonly DiagnosticDescriptor RepetitionDescriptor = DiagnosticDescriptor.Warning("CMP5011", "规则重复", "Rule repeated");

    /// <summary>CMP5012: between two versions of a rule there are days without one.</summary>
    public static readonly DiagnosticDescriptor VersionGapDescriptor = DiagnosticDescriptor.Warning("CMP5012", "规则版本之间有空档", "Gap between versions");

    /// <summary>CMP5013: two versions of a rule are in force on one day.</summary>
    public static readonly DiagnosticDescriptor VersionOverlapDescriptor = DiagnosticDescriptor.Warning("CMP5013", "规则版本重叠", "Versions overlap");

    /// <summary>Two rules of which one must be broken.</summary>
    public static Diagnostic Conflict(Rule first, Rule second) => ConflictDescriptor.At(
        first.Requirement.Span,
        new(
            $"规则“{first.Id}”与“{second.Id}”冲突：两者都适用时，遵守一条必违反另一条。",
            $"The rules '{first.Id}' and '{second.Id}' are in conflict: where both apply, whoever follows one breaks the other."),
        new(
            "若一条应当让步，在让步的规则的 exceptions（例外）中写明；否则更正其中之一。",
            "If one yields to the other, say so under its 'exceptions'; else correct one of them."),
        second.Requirement.Span);

    /// <summary>Two rules that say the same.</summary>
    public static Diagnostic Repetition(Rule rule, Rule first) => RepetitionDescriptor.At(
        rule.Requirement.Span,
        new($"规则“{rule.Id}”重复规则“{first.Id}”：对象、适用条件和要求都相同。", $"The rule '{rule.Id}' repeats '{first.Id}': subject, applicability and demand are the same."),
        new("删去一条，把依据并入另一条。", "Remove one, and move its basis to the other."),
        first.Requirement.Span);

    /// <summary>Between two versions of a rule there are days without one.</summary>
    public static Diagnostic VersionGap(Rule earlier, Rule later, string days) => VersionGapDescriptor.At(
        later.Span,
        new($"规则“{earlier.Id}”与其后的“{later.Id}”之间，{days} 没有规则。", $"Between the rule '{earlier.Id}' and '{later.Id}', which follows it, no rule speaks on {days}."),
        new("使前一条的 until（至）与后一条的 from（自）相接。", "Let the later rule begin on the day after the earlier one's 'until'."),
        earlier.Span);

    /// <summary>Two versions of a rule are in force on one day.</summary>
    public static Diagnostic VersionOverlap(Rule earlier, Rule later, string days) => VersionOverlapDescriptor.At(
        later.Span,
        new($"规则“{earlier.Id}”与“{later.Id}”在 {days} 同时施行，要求相同。", $"The rules '{earlier.Id}' and '{later.Id}' make the same demand, and both speak on {days}."),
        new("前一条写上 until（至），后一条从次日起。", "Give the earlier rule an 'until', and let the later one begin on the day after."),
        earlier.Span);
}
