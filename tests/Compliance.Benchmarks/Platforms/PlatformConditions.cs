namespace Compliance.Benchmarks.Platforms;

/// <summary>What each of the thirty rules says, in the rule language: subject, when it applies, what it demands.</summary>
internal static class PlatformConditions
{
    private const string Valid = "valid_from: { on_or_before: $activity.date }, valid_to: { on_or_after: $activity.date }";

    /// <summary>The rules in order.</summary>
    public static IReadOnlyList<(string Subject, string When, string Demand)> All { get; } =
    [
        ("activity", "kind: payment, handles_client_funds: true", "forbids: { channel: third_party }"),
        ("activity", "kind: deposit", "requires: { channel: branch }"),
        ("activity", "kind: small_loan", "forbids: { amount: { more_than: 200000 } }"),
        ("activity", "", "requires: { kind: [payment, small_loan, joint_loan, insurance, fund_sales, credit_scoring, deposit, advisory] }"),
        ("activity", "handles_client_funds: true", "requires: { partner_id: { present: true } }"),
        ("activity", "kind: advisory, channel: third_party", "forbids: { amount: { at_least: 100000 } }"),
        ("licence", "", "forbids: { valid_to: { before: $licence.valid_from } }"),
        ("licence", "kind: payment", "requires: { scope: { contains: national } }"),
        ("licence", "", "forbids: { scope: { empty: true } }"),
        ("licence", "kind: [fund_distribution, insurance_brokerage]", "forbids: { scope: { contains: offshore } }"),
        ("cooperation", "partner_kind: bank", "forbids: { contribution_ratio: { less_than: 0.3 } }"),
        ("cooperation", "partner_kind: bank", "forbids: { priced_by: platform }"),
        ("cooperation", "partner_kind: insurer", "forbids: { premium_collected_by: platform }"),
        ("cooperation", "", "forbids: { any: [{ contribution_ratio: { less_than: 0 } }, { contribution_ratio: { more_than: 1 } }] }"),
        ("stake", "institution_kind: [bank, insurer], share: { at_least: 0.05 }", "requires: { approved: true }"),
        ("stake", "institution_kind: bank, control: true", "forbids: { capital_ratio: { less_than: 0.08 } }"),
        ("stake", "share: { at_least: 0.5 }", "requires: { control: true }"),
        ("stake", "institution_kind: insurer", "forbids: { capital_ratio: { less_than: 1 } }"),
        Licensed("payment", "payment"),
        Licensed("small_loan", "small_loan"),
        Licensed("insurance", "insurance_brokerage"),
        ("activity", "kind: fund_sales", $"requires: {{ some licence: {{ kind: fund_distribution, {Valid}, scope: {{ contains: $activity.channel }} }} }}"),
        Licensed("credit_scoring", "personal_credit"),
        ("activity", "partner_id: { present: true }", "requires: { some cooperation: { reference: $activity.partner_id } }"),
        ("activity", "kind: joint_loan", "forbids: { some cooperation: { reference: $activity.partner_id, priced_by: platform } }"),
        ("licence", "", "forbids: { some licence as other: { kind: $licence.kind, position: { more_than: $licence.position }, valid_from: { on_or_before: $licence.valid_to }, valid_to: { on_or_after: $licence.valid_from } } }"),
        ("company", "sum of activity.amount: { where: { handles_client_funds: true }, at_least: 400000 }", "requires: { some licence: { kind: payment } }"),
        ("company", "sum of stake.assets: { where: { control: true }, at_least: 100000000000 }, distinct of stake.institution_kind: { where: { control: true }, at_least: 2 }", "requires: { some licence: { kind: financial_holding } }"),
        ("company", "", "forbids: { count of stake: { where: { institution_kind: bank, control: true }, at_least: 2 } }"),
        ("company", "", "forbids: { sum of activity.amount: { where: { kind: [small_loan, joint_loan] }, more_than: 4 * $company.net_assets } }"),
    ];

    private static (string Subject, string When, string Demand) Licensed(string activity, string licence) =>
        ("activity", $"kind: {activity}", $"requires: {{ some licence: {{ kind: {licence}, {Valid} }} }}");
}
