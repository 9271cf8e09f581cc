namespace Compliance.Benchmarks.Packs;

/// <summary>The ten tests as rules: single facts, joins, sums against thresholds, membership.</summary>
internal static class RuleText
{
    private static readonly (string? Applies, string Demand)[] Tests =
    [
        (null, "forbids: { funds.pooled: true }"),
        (null, "forbids: { funds.first_recipient: [platform_own_account, platform_pooled] }"),
        (null, "requires: { some licence as held: { holder: $activity.performer, kind: [payment_business, financial_licence, online_microloan], status: valid, valid: { covers: $activity.period } } }"),
        (null, "requires: { sum of equity_stake.total_assets: { where: { holder: $activity.performer, control: [controlling, actual_control] }, at_most: 20 * $activity.performer.net_assets } }"),
        (null, "forbids: { steps: { contains_any: [underwriting, pricing, collect] } }"),
        (null, "requires: { some licence as held: { holder: $activity.performer, regions: { covers: $activity.regions } } }"),
        (null, "requires: { any: [{ volume: { at_most: CNY 100m } }, { performer.has_risk_policy: true }] }"),
        ("agreement: { present: true }", "requires: { agreement.signed: { on_or_before: $activity.period.from } }"),
        (null, "forbids: { count of cooperation_agreement: { where: { company: $activity.performer, fee_share: { more_than: 30% } }, at_least: 2 } }"),
        ("credit_data.concerns_individuals: true", "requires: { credit_data.consent_obtained: true }"),
    ];

    /// <summary>Writes a rule.</summary>
    public static string Of(string id, SubjectGroup group, int test)
    {
        var (applies, demand) = Tests[test];
        var conditions = group.Conditions().Concat(applies is null ? [] : [applies]);
        return $$"""
            id: {{id}}
            title: { zh: 基准规则, en: Benchmark rule }
            basis: [{ source: benchmark-law, article: "1" }]
            modality: prohibition
            severity: medium
            subject: activity
            applies_when: { {{string.Join(", ", conditions)}} }
            {{demand}}
            message: { zh: "{activity.kind}违反基准规则。", en: "{activity.kind} breaks the benchmark rule." }
            remedy: { zh: 改正。, en: Put it right. }
            """;
    }
}
