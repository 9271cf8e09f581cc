using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>Why a finding is no more than a caution; a mitigation is named.</summary>
internal static class CapText
{
    public static LocalizedText Of(CapReason reason, Finding finding) =>
        reason == CapReason.Mitigated && finding.MitigatedBy is { } mitigation
            ? new($"适用减缓规定：{mitigation.Title.Zh}（{mitigation.Id}）", $"Mitigated: {mitigation.Title.En} ({mitigation.Id})")
            : reason.Label();
}
