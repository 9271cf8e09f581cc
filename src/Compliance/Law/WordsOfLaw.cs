using Compliance.Law.Provisions;
using Compliance.Text;

namespace Compliance.Law;

/// <summary>The words of law: what sources can carry, how far texts were checked, what clauses do, how fines are measured.</summary>
public static class WordsOfLaw
{
    /// <summary>Gets what types of sources can carry.</summary>
    public static EnumWords<LegalForce> Forces { get; } = new(
        new(LegalForce.Binding, "binding", "有约束力", "binding"),
        new(LegalForce.Implementing, "implementing", "实施性", "implementing"),
        new(LegalForce.NonBinding, "non_binding", "不直接约束", "does not bind by itself"),
        new(LegalForce.Draft, "draft", "草案", "draft"));

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

    /// <summary>Gets how fines are measured.</summary>
    public static EnumWords<FineMeasure> FineMeasures { get; } = new(
        new(FineMeasure.Amount, "amount", "金额", "amount"),
        new(FineMeasure.Multiple, "multiple", "倍数", "multiple"),
        new(FineMeasure.Percent, "percent", "百分比", "percentage"));

    /// <summary>Gets how numbers are written.</summary>
    public static EnumWords<NumeralSystem> Numerals { get; } = new(
        new(NumeralSystem.Digits, "digits", "阿拉伯数字", "digits"),
        new(NumeralSystem.Chinese, "chinese", "汉字数字", "Chinese numerals"));

    /// <summary>Gets how far a text was checked.</summary>
    public static LocalizedText Label(this Verification verification) => Verifications[verification].Label;

    /// <summary>Gets whether the wording of a clause was seen.</summary>
    public static LocalizedText Label(this WordingStatus status) => Wordings[status].Label;

    /// <summary>Gets the name of a modality.</summary>
    public static LocalizedText Label(this Modality modality) => Modalities[modality].Label;
}
