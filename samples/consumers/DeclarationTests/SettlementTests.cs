using Compliance.Authoring.Assertions;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.RulePacks;
using NUnit.Framework;

namespace DeclarationTests;

/// <summary>What the law says of a product is part of its tests: it fails on the day the product would.</summary>
internal sealed class SettlementTests
{
    private const string UnlicensedPayment = "cn-payment-unlicensed-payment";

    private static readonly ComplianceEngine Engine = ComplianceEngine.Load(ShippedPacks.Files);

    [Test]
    public void Collection_WithoutALicence_IsAViolation()
    {
        var finding = Check(d => d.None("licences")).ShouldFind(UnlicensedPayment, "activities[collection]", FindingKind.Violation);

        Assert.That(finding.Part.Basis, Is.Not.Empty);
    }

    [Test]
    public void Collection_WithLicencesUndeclared_IsUndetermined() =>
        Check(_ => { }).ShouldBe(UnlicensedPayment, Outcome.Undetermined, because: "nothing is said of licences");

    [Test]
    public void Collection_ThatBreaches_SaysWhatWasFound()
    {
        var failure = Assert.Throws<ComplianceAssertionException>(() => Check(d => d.None("licences")).ShouldHaveNothingOpen(because: "we launch tomorrow"));

        Assert.That(failure!.Message, Does.Contain("because we launch tomorrow, but found").And.Contain($"violation {UnlicensedPayment} on activities[collection]"));
    }

    private static ComplianceReport Check(Action<DeclarationBuilder> licences)
    {
        var declaration = Engine.Declarations.Build(d =>
        {
            d.Principal("yunqi", c => c.Set("name", "云栖集市科技有限公司"));
            d.Add("activity", "collection", a => a
                .Set("marketing_name", "云栖货款")
                .Set("performer", "yunqi")
                .Set("kind", "merchant_collection")
                .Set("third_party_merchants", true)
                .Set("is_self_operated_sale", false)
                .Set("period", "2024-07-01..")
                .Set("funds", f => f
                    .Set("first_recipient", "platform_own_account")
                    .Set("holder_while_pending", "platform_pooled")
                    .Set("settlement_initiator", "platform")
                    .Set("settlement_cycle_days", 7)));
            licences(d);
        }).GetDeclarationOrThrow();
        return Engine.Evaluate(declaration, new DateOnly(2026, 11, 1));
    }
}
