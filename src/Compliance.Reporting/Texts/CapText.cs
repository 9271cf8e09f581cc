using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Formats the reason why a finding is at most a caution; a mitigation is named.</summary>
internal static class CapText
{
    public static LocalizedText Of(CapReason reason, Finding finding) =>
        reason == CapReason.Mitigated && finding.MitigatedBy is { } mitigation
            ? new($"适用减轻规定：{mitigation.Title.Zh}（{mitigation.Id}）", $"Mitigated: {mitigation.Title.En} ({mitigation.Id})")
            : Sentence(reason);

    private static LocalizedText Sentence(CapReason reason) => reason switch
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
        CapReason.UnverifiedCalendar => new(
            "计算工作日所据的放假安排尚未核实。",
            "The holidays by which working days were counted were not verified."),
        CapReason.CautionModality => new(
            "该条款为审慎性要求。",
            "The clause asks for care; it forbids nothing."),
        CapReason.Mitigated => new(
            "适用减轻规定。",
            "A mitigation applies."),
    };
}
