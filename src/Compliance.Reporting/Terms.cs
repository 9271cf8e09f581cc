using Compliance.Findings;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>What reports call things, in both languages.</summary>
public static class Terms
{
    /// <summary>Gets the name of an outcome.</summary>
    public static LocalizedText Label(this Outcome outcome) => outcome switch
    {
        Outcome.Satisfied => new("符合", "satisfied"),
        Outcome.Violated => new("不符合", "violated"),
        Outcome.NotApplicable => new("不适用", "not applicable"),
        Outcome.Undetermined => new("待定", "undetermined"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>Gets the name of a kind of finding.</summary>
    public static LocalizedText Label(this FindingKind kind) => kind switch
    {
        FindingKind.Violation => new("违规", "violation"),
        FindingKind.Caution => new("需复核", "caution"),
        FindingKind.Opportunity => new("机会", "opportunity"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Gets the name of a severity.</summary>
    public static LocalizedText Label(this Severity severity) => severity switch
    {
        Severity.Critical => new("极严重", "critical"),
        Severity.High => new("严重", "high"),
        Severity.Medium => new("一般", "medium"),
        Severity.Low => new("轻微", "low"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>Gets the name of a modality.</summary>
    public static LocalizedText Label(this Modality modality) => modality switch
    {
        Modality.Prohibition => new("禁止", "prohibition"),
        Modality.Obligation => new("义务", "obligation"),
        Modality.Condition => new("前提", "condition"),
        Modality.Caution => new("审慎", "caution"),
        Modality.Encouragement => new("鼓励", "encouragement"),
        Modality.SupportDuty => new("政府支持", "support duty"),
        Modality.Context => new("背景", "context"),
        _ => throw new ArgumentOutOfRangeException(nameof(modality)),
    };

    /// <summary>Gets the name of a supervisory response.</summary>
    public static LocalizedText Label(this SupervisoryResponse response) => response switch
    {
        SupervisoryResponse.Guidance => new("行政指导", "administrative guidance"),
        SupervisoryResponse.Talk => new("行政约谈", "regulatory talk"),
        SupervisoryResponse.Warning => new("警示告诫", "warning"),
        SupervisoryResponse.Penalty => new("行政处罚", "administrative penalty"),
        _ => throw new ArgumentOutOfRangeException(nameof(response)),
    };

    /// <summary>Gets the reason why a finding is no more than a caution, as a sentence.</summary>
    public static LocalizedText Label(this CapReason reason) => reason switch
    {
        CapReason.NoLawInForce => new(
            "所引依据中没有施行中的法律、法规或规章；政策文件不设处罚。",
            "No law, regulation or rule cited was in force; a policy document cannot create a penalty."),
        CapReason.UnverifiedBasis => new(
            "施行中的依据尚未与官方文本核对。",
            "What is cited in force was not verified in the official text."),
        CapReason.UnverifiedParameter => new(
            "起决定作用的阈值尚未核实。",
            "A threshold that decided was not verified."),
        CapReason.CautionModality => new(
            "该条款为审慎性要求。",
            "The clause asks for care; it forbids nothing."),
        CapReason.Mitigated => new(
            "适用减缓规定。",
            "A mitigation applies."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>Gets the name of the rank of a legal source.</summary>
    public static LocalizedText Label(this LegalSourceType type) => type switch
    {
        LegalSourceType.Law => new("法律", "law"),
        LegalSourceType.AdministrativeRegulation => new("行政法规", "administrative regulation"),
        LegalSourceType.JudicialInterpretation => new("司法解释", "judicial interpretation"),
        LegalSourceType.DepartmentalRule => new("部门规章", "departmental rule"),
        LegalSourceType.LocalRegulation => new("地方性法规", "local regulation"),
        LegalSourceType.Notice => new("规范性文件", "normative document"),
        LegalSourceType.PolicyDocument => new("政策文件", "policy document"),
        LegalSourceType.Draft => new("草案", "draft"),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>Gets how far a text was checked.</summary>
    public static LocalizedText Label(this Verification verification) => verification switch
    {
        Verification.Verified => new("已核实", "verified"),
        Verification.Secondary => new("二手来源", "from a secondary source"),
        Verification.Unverified => new("未核实", "unverified"),
        _ => throw new ArgumentOutOfRangeException(nameof(verification)),
    };

    /// <summary>Gets whether the wording of a clause was seen.</summary>
    public static LocalizedText Label(this WordingStatus status) => status switch
    {
        WordingStatus.Verified => new("已核实", "verified"),
        WordingStatus.Reconstructed => new("重构", "reconstructed"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
