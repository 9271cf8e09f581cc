using Compliance.Dispositions;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Reporting.Json;

/// <summary>The words machine-readable reports use. They are part of the format: a renamed member does not change them.</summary>
internal static class JsonWords
{
    public static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Satisfied => "satisfied",
        Outcome.Violated => "violated",
        Outcome.NotApplicable => "not_applicable",
        Outcome.Undetermined => "undetermined",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Word(FindingKind kind) => kind switch
    {
        FindingKind.Violation => "violation",
        FindingKind.Caution => "caution",
        FindingKind.Opportunity => "opportunity",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Word(Severity severity) => severity switch
    {
        Severity.Critical => "critical",
        Severity.High => "high",
        Severity.Medium => "medium",
        Severity.Low => "low",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static string Word(Modality modality) => modality switch
    {
        Modality.Prohibition => "prohibition",
        Modality.Obligation => "obligation",
        Modality.Condition => "condition",
        Modality.Caution => "caution",
        Modality.Encouragement => "encouragement",
        Modality.SupportDuty => "support_duty",
        Modality.Context => "context",
        _ => throw new ArgumentOutOfRangeException(nameof(modality)),
    };

    public static string Word(CapReason reason) => reason switch
    {
        CapReason.NoLawInForce => "no_law_in_force",
        CapReason.UnverifiedBasis => "unverified_basis",
        CapReason.UnverifiedParameter => "unverified_parameter",
        CapReason.CautionModality => "caution_modality",
        CapReason.Mitigated => "mitigated",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static string Word(SupervisoryResponse response) => response switch
    {
        SupervisoryResponse.Guidance => "guidance",
        SupervisoryResponse.Talk => "talk",
        SupervisoryResponse.Warning => "warning",
        SupervisoryResponse.Penalty => "penalty",
        _ => throw new ArgumentOutOfRangeException(nameof(response)),
    };

    public static string Word(LegalSourceType type) => type switch
    {
        LegalSourceType.Law => "law",
        LegalSourceType.AdministrativeRegulation => "administrative_regulation",
        LegalSourceType.JudicialInterpretation => "judicial_interpretation",
        LegalSourceType.DepartmentalRule => "departmental_rule",
        LegalSourceType.LocalRegulation => "local_regulation",
        LegalSourceType.Notice => "notice",
        LegalSourceType.PolicyDocument => "policy_document",
        LegalSourceType.Draft => "draft",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Word(Verification verification) => verification switch
    {
        Verification.Verified => "verified",
        Verification.Secondary => "secondary",
        Verification.Unverified => "unverified",
        _ => throw new ArgumentOutOfRangeException(nameof(verification)),
    };

    public static string Word(WordingStatus status) => status switch
    {
        WordingStatus.Verified => "verified",
        WordingStatus.Reconstructed => "reconstructed",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Word(Truth truth) => truth switch
    {
        Truth.True => "true",
        Truth.False => "false",
        Truth.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(truth)),
    };

    public static string Word(DispositionKind kind) => kind switch
    {
        DispositionKind.Open => "open",
        DispositionKind.Waived => "waived",
        DispositionKind.Baselined => "baselined",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Word(WaiverState state) => state switch
    {
        WaiverState.Active => "active",
        WaiverState.Lapsed => "lapsed",
        WaiverState.NotYetGranted => "not_yet_granted",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
