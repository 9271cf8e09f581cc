using Compliance.Conditions.Terms;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reasoning.Linting;

/// <summary>The catalogue of mistakes in rules that are proved (CMP520x): one factory each.</summary>
internal static class ProvedDiagnostics
{
    /// <summary>CMP5200: a rule that never decides.</summary>
    public static readonly DiagnosticDescriptor NeverAppliesDescriptor = DiagnosticDescriptor.Warning("CMP5200", "规则从不适用（已证明）", "Rule never applies (proved)");

    /// <summary>CMP5201: a rule that is never broken.</summary>
    public static readonly DiagnosticDescriptor NeverBrokenDescriptor = DiagnosticDescriptor.Warning("CMP5201", "规则从不会被违反（已证明）", "Rule never broken (proved)");

    /// <summary>CMP5202: a rule that is always broken.</summary>
    public static readonly DiagnosticDescriptor AlwaysBrokenDescriptor = DiagnosticDescriptor.Warning("CMP5202", "规则适用即被违反（已证明）", "Rule always broken (proved)");

    /// <summary>CMP5203: an exception that never lifts.</summary>
    public static readonly DiagnosticDescriptor DeadExceptionDescriptor = DiagnosticDescriptor.Warning("CMP5203", "例外从不起作用（已证明）", "Exception never lifts (proved)");

    /// <summary>CMP5204: a condition that decides nothing.</summary>
    public static readonly DiagnosticDescriptor IdleConditionDescriptor = DiagnosticDescriptor.Warning("CMP5204", "条件不影响任何结论（已证明）", "Condition decides nothing (proved)");

    /// <summary>CMP5205: a rule whose breaches are all breaches of another.</summary>
    public static readonly DiagnosticDescriptor SubsumedDescriptor = DiagnosticDescriptor.Note("CMP5205", "规则为另一规则所包含（已证明）", "Rule subsumed by another (proved)");

    /// <summary>CMP5206: two duties of which one must be broken.</summary>
    public static readonly DiagnosticDescriptor CollisionDescriptor = DiagnosticDescriptor.Error("CMP5206", "义务相互冲突（已证明）", "Duties collide (proved)");

    /// <summary>CMP5207: a threshold that no declaration reaches on both sides.</summary>
    public static readonly DiagnosticDescriptor OutOfReachDescriptor = DiagnosticDescriptor.Warning("CMP5207", "阈值不可达（已证明）", "Threshold out of reach (proved)");

    /// <summary>CMP5208: a condition that decides nothing once everything is declared.</summary>
    public static readonly DiagnosticDescriptor OpenConditionDescriptor = DiagnosticDescriptor.Note("CMP5208", "条件只使结论待定（已证明）", "Condition only leaves outcomes open (proved)");

    /// <summary>CMP5209: an encouragement that nobody can follow without breaking a duty.</summary>
    public static readonly DiagnosticDescriptor BarredEncouragementDescriptor = DiagnosticDescriptor.Warning("CMP5209", "鼓励的做法违反义务（已证明）", "Encouragement against a duty (proved)");

    /// <summary>A rule that never decides.</summary>
    public static Diagnostic NeverApplies(Rule rule) => NeverAppliesDescriptor.At(
        rule.AppliesWhen?.Span ?? rule.Span,
        new($"规则“{rule.Id}”从不适用：没有使它符合或者不符合的申报。", $"The rule '{rule.Id}' never applies: no declaration satisfies or breaches it."),
        new("放宽 applies_when（适用），或者收窄例外。", "Widen 'applies_when', or narrow the exceptions."));

    /// <summary>A rule that is never broken.</summary>
    public static Diagnostic NeverBroken(Rule rule) => NeverBrokenDescriptor.At(
        rule.Requirement.Span,
        new($"规则“{rule.Id}”从不会被违反：凡适用，其要求必成立。", $"The rule '{rule.Id}' is never broken: wherever it applies, what it asks holds."),
        new("从 applies_when（适用）中去掉要求所检验的内容，或者更正要求。", "Take what the requirement tests out of 'applies_when', or correct the requirement."));

    /// <summary>A rule that is always broken.</summary>
    public static Diagnostic AlwaysBroken(Rule rule) => AlwaysBrokenDescriptor.At(
        rule.Requirement.Span,
        new($"规则“{rule.Id}”适用即被违反：没有使它符合的申报。", $"The rule '{rule.Id}' is broken wherever it applies: no declaration satisfies it."),
        new("把禁止的行为从 applies_when（适用）移到 forbids（禁止），或者更正要求。", "Move the forbidden conduct from 'applies_when' to 'forbids', or correct the requirement."));

    /// <summary>An exception that never lifts.</summary>
    public static Diagnostic DeadException(Rule rule, ExceptionClause exception) => DeadExceptionDescriptor.At(
        exception.When.Span,
        new($"规则“{rule.Id}”的例外“{exception.Label.Zh}”从不单独解除规则：规则适用时它不成立，或者其他例外已经解除。", $"The exception '{exception.Label.En}' of the rule '{rule.Id}' never lifts it by itself: where the rule applies it does not hold, or another exception lifts it already."),
        new("更正例外的条件或者依据的施行日期，或者删去例外。", "Correct its condition or the days of its basis, or remove it."));

    /// <summary>A condition that decides nothing.</summary>
    public static Diagnostic IdleCondition(Rule rule, SourceSpan part) => IdleConditionDescriptor.At(
        part,
        new($"规则“{rule.Id}”的这一条件不影响任何结论：去掉它，每份申报的结论都相同。", $"This condition of the rule '{rule.Id}' decides nothing: without it each declaration has the same outcome."),
        new("删去它，或者更正它或旁边的条件。", "Remove it, or correct it or those beside it."));

    /// <summary>A condition that decides nothing once everything is declared.</summary>
    public static Diagnostic OpenCondition(Rule rule, SourceSpan part) => OpenConditionDescriptor.At(
        part,
        new($"规则“{rule.Id}”的这一条件只使结论待定：所涉事实都已申报时，去掉它，结论都相同。", $"This condition of the rule '{rule.Id}' only leaves outcomes open: where all facts are declared, each outcome is the same without it."),
        new("删去它，缺这一事实的申报也能得出结论；要求申报这一事实的，保留。", "Remove it, and declarations that lack the fact are decided; leave it where the fact is to be asked for."));

    /// <summary>A rule whose breaches are all breaches of another.</summary>
    public static Diagnostic Subsumed(Rule rule, Rule other) => SubsumedDescriptor.At(
        rule.Requirement.Span,
        new($"凡违反“{rule.Id}”，必违反“{other.Id}”。", $"Each breach of '{rule.Id}' is a breach of '{other.Id}'."),
        new("两者依据或者后果不同的，保留；否则合并，把依据并入另一条。", "Leave both where basis or consequence differ; else join them, and move the basis to the other."),
        other.Requirement.Span);

    /// <summary>Two duties of which one must be broken.</summary>
    public static Diagnostic Collision(Rule rule, Rule other) => CollisionDescriptor.At(
        rule.Requirement.Span,
        new($"规则“{rule.Id}”与“{other.Id}”冲突：两者都适用时，遵守一条必违反另一条。", $"The rules '{rule.Id}' and '{other.Id}' collide: where both apply, whoever follows one breaks the other."),
        new("若一条应当让步，在让步的规则的 exceptions（例外）中写明；否则更正其中之一。", "If one yields to the other, say so under its 'exceptions'; else correct one of them."),
        other.Requirement.Span);

    /// <summary>An encouragement, and a duty that whoever follows it breaks.</summary>
    public static Diagnostic BarredEncouragement(Rule rule, Rule other) => BarredEncouragementDescriptor.At(
        rule.Requirement.Span,
        new($"规则“{rule.Id}”与“{other.Id}”，一为鼓励，一为义务：两者都适用时，按鼓励去做必违反义务。", $"Of the rules '{rule.Id}' and '{other.Id}' one is an encouragement and one a duty: where both apply, whoever follows the encouragement breaks the duty."),
        new("把义务所禁止的情形从鼓励的 applies_when（适用）中去掉，或者更正其中之一。", "Take what the duty forbids out of the encouragement's 'applies_when', or correct one of them."),
        other.Requirement.Span);

    /// <summary>A threshold that no declaration reaches on both sides.</summary>
    public static Diagnostic OutOfReach(Parameter parameter, ParameterValue value, LocalizedText proof) => OutOfReachDescriptor.At(
        value.Span,
        new($"阈值“{parameter.Id}”不可达：{proof.Zh}。", $"The threshold '{parameter.Id}' is out of reach: {proof.En}."),
        new("更正阈值、词汇表中字段的上下限，或者使用它的条件。", "Correct the threshold, the bounds of the field in the vocabulary, or the conditions that use it."));
}
