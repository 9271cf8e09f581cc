using Compliance.Text;

namespace Compliance.Law;

/// <summary>The words of law: ranks of sources, how far texts were checked, what clauses do, what an authority may answer.</summary>
public static class WordsOfLaw
{
    /// <summary>Gets the ranks of legal sources.</summary>
    public static EnumWords<LegalSourceType> SourceTypes { get; } = new(
        (LegalSourceType.Law, "law", "法律", "law"),
        (LegalSourceType.AdministrativeRegulation, "administrative_regulation", "行政法规", "administrative regulation"),
        (LegalSourceType.JudicialInterpretation, "judicial_interpretation", "司法解释", "judicial interpretation"),
        (LegalSourceType.DepartmentalRule, "departmental_rule", "部门规章", "departmental rule"),
        (LegalSourceType.LocalRegulation, "local_regulation", "地方性法规", "local regulation"),
        (LegalSourceType.Notice, "notice", "规范性文件", "normative document"),
        (LegalSourceType.PolicyDocument, "policy_document", "政策文件", "policy document"),
        (LegalSourceType.Draft, "draft", "草案", "draft"));

    /// <summary>Gets how far a text was checked.</summary>
    public static EnumWords<Verification> Verifications { get; } = new(
        (Verification.Verified, "verified", "已核实", "verified"),
        (Verification.Secondary, "secondary", "二手来源", "from a secondary source"),
        (Verification.Unverified, "unverified", "未核实", "unverified"));

    /// <summary>Gets whether the wording of a clause was seen.</summary>
    public static EnumWords<WordingStatus> Wordings { get; } = new(
        (WordingStatus.Verified, "verified", "已核实", "verified"),
        (WordingStatus.Reconstructed, "reconstructed", "重构", "reconstructed"));

    /// <summary>Gets what clauses do.</summary>
    public static EnumWords<Modality> Modalities { get; } = new(
        (Modality.Prohibition, "prohibition", "禁止", "prohibition"),
        (Modality.Obligation, "obligation", "义务", "obligation"),
        (Modality.Condition, "condition", "前提", "condition"),
        (Modality.Caution, "caution", "审慎", "caution"),
        (Modality.Encouragement, "encouragement", "鼓励", "encouragement"),
        (Modality.SupportDuty, "support_duty", "政府支持", "support duty"),
        (Modality.Context, "context", "背景", "context"));

    /// <summary>Gets the responses of an authority.</summary>
    public static EnumWords<SupervisoryResponse> SupervisoryResponses { get; } = new(
        (SupervisoryResponse.Guidance, "guidance", "行政指导", "administrative guidance"),
        (SupervisoryResponse.Talk, "talk", "行政约谈", "regulatory talk"),
        (SupervisoryResponse.Warning, "warning", "警示告诫", "warning"),
        (SupervisoryResponse.Penalty, "penalty", "行政处罚", "administrative penalty"));

    /// <summary>Gets the name of the rank of a legal source.</summary>
    public static LocalizedText Label(this LegalSourceType type) => SourceTypes[type].Label;

    /// <summary>Gets how far a text was checked.</summary>
    public static LocalizedText Label(this Verification verification) => Verifications[verification].Label;

    /// <summary>Gets whether the wording of a clause was seen.</summary>
    public static LocalizedText Label(this WordingStatus status) => Wordings[status].Label;

    /// <summary>Gets the name of a modality.</summary>
    public static LocalizedText Label(this Modality modality) => Modalities[modality].Label;

    /// <summary>Gets the name of a supervisory response.</summary>
    public static LocalizedText Label(this SupervisoryResponse response) => SupervisoryResponses[response].Label;
}
