using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Authoring.Linting;

/// <summary>The catalogue of conditions and rules that decide nothing (CMP500x): one factory each.</summary>
internal static class ReachDiagnostics
{
    /// <summary>CMP5001: no facts make the rule apply.</summary>
    public static readonly DiagnosticDescriptor NeverAppliesDescriptor = DiagnosticDescriptor.Warning("CMP5001", "规则永不适用", "Never applies");

    /// <summary>CMP5002: a condition can never hold where it stands.</summary>
    public static readonly DiagnosticDescriptor CannotHoldDescriptor = DiagnosticDescriptor.Warning("CMP5002", "条件在此永不成立", "Cannot hold here");

    /// <summary>CMP5003: a condition holds anyway where it stands.</summary>
    public static readonly DiagnosticDescriptor AddsNothingDescriptor = DiagnosticDescriptor.Warning("CMP5003", "条件多余", "Adds nothing");

    /// <summary>CMP5004: an exception never holds where the rule applies.</summary>
    public static readonly DiagnosticDescriptor ExceptionNeverHoldsDescriptor = DiagnosticDescriptor.Warning("CMP5004", "例外永不成立", "Exception never holds");

    /// <summary>CMP5005: no facts break the rule.</summary>
    public static readonly DiagnosticDescriptor NeverFiresDescriptor = DiagnosticDescriptor.Warning("CMP5005", "规则永不触发", "Never fires");

    /// <summary>CMP5006: whatever the facts, the rule is broken where it applies.</summary>
    public static readonly DiagnosticDescriptor AlwaysFiresDescriptor = DiagnosticDescriptor.Warning("CMP5006", "规则总是触发", "Always fires");

    /// <summary>No facts make the rule apply.</summary>
    public static Diagnostic NeverApplies(SourceSpan span, string rule, params ReadOnlySpan<SourceSpan> parts) => NeverAppliesDescriptor.At(
        span,
        new($"规则“{rule}”永不适用：适用条件与例外合在一起不可能成立。", $"The rule '{rule}' can never apply: its conditions and exceptions leave no case."),
        new("放宽 applies_when（适用于），或收窄例外。", "Widen 'applies_when', or narrow the exceptions."),
        parts);

    /// <summary>A condition can never hold where it stands.</summary>
    public static Diagnostic CannotHold(SourceSpan span, LocalizedText condition) => CannotHoldDescriptor.At(
        span,
        new($"“{condition.Zh}”在此永不成立：与同时要求的其他条件矛盾。", $"'{condition.En}' can never hold here: it contradicts what must hold with it."),
        new("更正条件，或删去。", "Correct it, or remove it."));

    /// <summary>A condition holds anyway where it stands.</summary>
    public static Diagnostic AddsNothing(SourceSpan span, LocalizedText condition) => AddsNothingDescriptor.At(
        span,
        new($"“{condition.Zh}”在此总是成立：其他条件已经说明。", $"'{condition.En}' always holds here: the other conditions say so already."),
        new("删去，或更正其中之一。", "Remove it, or correct one of them."));

    /// <summary>An alternative is contained in the others.</summary>
    public static Diagnostic CoveredByOthers(SourceSpan span, LocalizedText condition) => AddsNothingDescriptor.At(
        span,
        new($"“{condition.Zh}”成立时，同列的其他项已经成立。", $"Whenever '{condition.En}' holds, another of the alternatives holds already."),
        new("删去，或更正其中之一。", "Remove it, or correct one of them."));

    /// <summary>An exception never holds where the rule applies.</summary>
    public static Diagnostic ExceptionNeverHolds(SourceSpan span, LocalizedText exception) => ExceptionNeverHoldsDescriptor.At(
        span,
        new($"规则适用时，例外“{exception.Zh}”永不成立。", $"Where the rule applies, the exception '{exception.En}' can never hold."),
        new("更正例外的条件，或删去例外。", "Correct its condition, or remove the exception."));

    /// <summary>No facts break the rule.</summary>
    public static Diagnostic NeverFires(SourceSpan span, string rule) => NeverFiresDescriptor.At(
        span,
        new($"规则“{rule}”永不触发：适用时要求总已满足。", $"The rule '{rule}' can never fire: wherever it applies, its demand is met."),
        new("从 applies_when（适用于）中删去与要求相同的条件。", "Take out of 'applies_when' what the demand says."));

    /// <summary>Whatever the facts, the rule is broken where it applies.</summary>
    public static Diagnostic AlwaysFires(SourceSpan span, string rule) => AlwaysFiresDescriptor.At(
        span,
        new($"规则“{rule}”适用时总是触发：要求不可能满足。", $"The rule '{rule}' fires wherever it applies: its demand cannot be met."),
        new("把所禁止的行为从 applies_when（适用于）移到 forbids（禁止），或更正要求。", "Move the conduct that is forbidden from 'applies_when' to 'forbids', or correct the demand."));
}
