using Compliance.Types;

namespace Compliance.Rules.Tests;

/// <summary>What the shipped vocabulary lets a declaration call none: facts that can really be absent, and whose absence the law speaks of.</summary>
internal sealed class NoneInVocabularyTests
{
    private static readonly string[] Allowed =
    [
        "funds_flow.split_by", "funds_flow.institution_company", "credit_data_flow.bureau",
        "activity.product", "activity.agreement", "activity.funds", "activity.credit_data", "activity.unlicensed_operator", "activity.payment_type", "activity.card_filed",
        "company.name_en", "company.uscc", "company.ultimate_controller", "company.risk_policy_approved",
        "company.identity_record_retention", "company.transaction_record_retention",
        "company.agreement_change_announced", "company.agreement_change_effective",
        "data_processing.recipient_name", "platform_rule_change.published",
        "merger_deal.signed", "merger_deal.implemented", "merger_deal.filed", "merger_deal.cleared", "merger_deal.review_period_lapsed",
        "equity_stake.approval_reference", "equity_stake.approved", "equity_stake.pledged_on", "equity_stake.pledge_reported_on", "equity_stake.institution_old_licence_end",
        "fhc_status", "fhc_status.applied", "fhc_status.approved", "fhc_status.holding_company", "fhc_status.regulator_document",
        "related_party_transaction.limit", "related_party_transaction.reported", "related_party_transaction.disclosed",
        "development_profile", "price_promotion.lowest_price_seven_days",
        "pilot_participation.operating_institution", "pilot_participation.wallet_holder",
        "pilot_participation.blockchain_filed", "algorithm_service.filed",
        "receivable_certificate.financier", "new_format.observation", "new_format.authority", "new_format.corrected",
        "listing_plan.submitted", "listing_plan.csrc_filed",
        "licence.number", "licence.status_since", "marketing_material.withdrawn", "marketing_material.entrusted_by",
    ];

    private static IEnumerable<RecordType> Records =>
        [.. ShippedRules.Engine.Rulebook.Vocabulary.Objects, .. ShippedRules.Engine.Rulebook.Vocabulary.Entities];

    [Test]
    public void None_InTheShippedVocabulary_IsAllowedForJustThese() =>
        Records.SelectMany(r => r.Fields.Where(f => f.MayBeNone).Select(f => $"{r.Id}.{f.Id}").Concat(r is EntityType { MayBeNone: true } ? [r.Id] : []))
            .Should().BeEquivalentTo(Allowed);

    [Test]
    public void None_OfAKindATimeAFlagOrAParty_IsNeverAllowed() =>
        Records.SelectMany(r => r.Fields)
            .Where(f => f.Type.Kind == FactTypeKind.Boolean || f.Id.EndsWith("kind", StringComparison.Ordinal) || f.Id is "status" or "performer" or "holder" or "party"
                || (f.Owner is EntityType entity && ReferenceEquals(entity.TimeField, f)))
            .Where(f => f.MayBeNone)
            .Select(f => f.Id)
            .Should().BeEmpty();
}
