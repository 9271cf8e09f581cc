using Compliance.Text;

namespace Compliance.Law;

/// <summary>The words of law: ranks of sources, how far texts were checked, what clauses do, what an authority may answer.</summary>
public static class WordsOfLaw
{
    /// <summary>Gets the ranks of legal sources.</summary>
    public static EnumWords<LegalSourceType> SourceTypes { get; } = new(
        new(LegalSourceType.Law, "law", "法律", "law"),
        new(LegalSourceType.AdministrativeRegulation, "administrative_regulation", "行政法规", "administrative regulation"),
        new(LegalSourceType.JudicialInterpretation, "judicial_interpretation", "司法解释", "judicial interpretation"),
        new(LegalSourceType.DepartmentalRule, "departmental_rule", "部门规章", "departmental rule"),
        new(LegalSourceType.LocalRegulation, "local_regulation", "地方性法规", "local regulation"),
        new(LegalSourceType.Notice, "notice", "规范性文件", "normative document"),
        new(LegalSourceType.PolicyDocument, "policy_document", "政策文件", "policy document"),
        new(LegalSourceType.Draft, "draft", "草案", "draft"));

    /// <summary>Gets how far a text was checked.</summary>
    public static EnumWords<Verification> Verifications { get; } = new(
        new(Verification.Verified, "verified", "已核实", "verified"),
        new(Verification.Secondary, "secondary", "二手来源", "from a secondary source"),
        new(Verification.Unverified, "unverified", "未核实", "unverified"));

    /// <summary>Gets whether the wording of a clause was seen.</summary>
    public static EnumWords<WordingStatus> Wordings { get; } = new(
        new(WordingStatus.Verified, "verified", "已核实", "verified"),
        new(WordingStatus.Reconstructed, "reconstructed", "重构", "reconstructed"));

    /// <summary>Gets what clauses do.</summary>
    public static EnumWords<Modality> Modalities { get; } = new(
        new(Modality.Prohibition, "prohibition", "禁止", "prohibition"),
        new(Modality.Obligation, "obligation", "义务", "obligation"),
        new(Modality.Condition, "condition", "前提", "condition"),
        new(Modality.Caution, "caution", "审慎", "caution"),
        new(Modality.Encouragement, "encouragement", "鼓励", "encouragement"),
        new(Modality.SupportDuty, "support_duty", "政府支持", "support duty"),
        new(Modality.Context, "context", "背景", "context"));

    /// <summary>Gets the responses of an authority.</summary>
    public static EnumWords<SupervisoryResponse> SupervisoryResponses { get; } = new(
        new(SupervisoryResponse.Guidance, "guidance", "行政指导", "administrative guidance"),
        new(SupervisoryResponse.Talk, "talk", "行政约谈", "regulatory talk"),
        new(SupervisoryResponse.Warning, "warning", "警示告诫", "warning"),
        new(SupervisoryResponse.Penalty, "penalty", "行政处罚", "administrative penalty"));

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
