using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules.Choosing;
using Compliance.Tests.Rules;

namespace Compliance.Tests.Evaluation;

/// <summary>Rules of several legal orders: the company says which bind it.</summary>
internal sealed class LegalOrderTests
{
    private const string Chinese = "no-unlicensed-payment";
    private const string European = "no-high-rate";
    private const string OfTheHouse = "no-keywords";

    private static readonly DateOnly Day = new(2026, 6, 30);

    private static readonly RuleFolder Folder = new RuleFolder()
        .With("rules/vocabulary/orders.yaml", """
            codes:
              legal_order: { label: { zh: 法律体系, en: Legal order }, values: { cn: { zh: 中国法, en: Law of China }, eu: { zh: 欧盟法, en: Law of the Union } } }
            entities:
              company: { fields: { legal_orders: { type: list of code legal_order, label: { zh: 适用的法律体系, en: Legal orders } } } }
            """)
        .With("rules/legal-orders/eu.yaml", File.ReadAllText(RepositoryRoot.Combine("rules/legal-orders/eu.yaml")))
        .With("rules/sources/directive.yaml", "id: credit-regulation\ntitle: { zh: 信贷条例, en: Credit Regulation }\nlegal_order: eu\ntype: regulation\nin_force: { from: 2020-01-01 }\nstatus: verified\n")
        .With("rules/sources/house.yaml", "id: house-rules\ntitle: { zh: 内部制度, en: House rules }\ntype: regulation\nin_force: { from: 2020-01-01 }\nstatus: verified\n")
        .With("rules/other/pack.yaml", "id: other/pack\nversion: 1.0.0\ntitle: { zh: 包, en: Pack }\n")
        .With($"rules/other/rules/{European}.yaml", Rule(European, "credit-regulation", "rate: { more_than: 20% }"))
        .With($"rules/other/rules/{OfTheHouse}.yaml", Rule(OfTheHouse, "house-rules", "keywords: { contains: gift }"));

    private static readonly ComplianceEngine Engine = new(Folder.Rulebook());

    [TestCase("[cn]", Outcome.Violated, Outcome.NotApplicable)]
    [TestCase("[eu]", Outcome.NotApplicable, Outcome.Violated)]
    [TestCase("[cn, eu]", Outcome.Violated, Outcome.Violated)]
    [TestCase("[]", Outcome.NotApplicable, Outcome.NotApplicable)]
    [TestCase("{ incomplete: [eu] }", Outcome.Undetermined, Outcome.Violated)]
    [TestCase("{ incomplete: [] }", Outcome.Undetermined, Outcome.Undetermined)]
    [TestCase(null, Outcome.Undetermined, Outcome.Undetermined)]
    [TestCase("{ since 2020-01-01: [cn], since 2026-06-30: [eu] }", Outcome.NotApplicable, Outcome.Violated)]
    [TestCase("{ since 2020-01-01: [cn], since 2026-07-01: [eu] }", Outcome.Violated, Outcome.NotApplicable)]
    [TestCase("{ since 2026-07-01: [eu] }", Outcome.Undetermined, Outcome.Undetermined)]
    public void Evaluate_RulesOfSeveralOrders_AreThoseThatBindTheCompany(string? orders, Outcome chinese, Outcome european)
    {
        var report = Evaluate(orders);

        Outcomes(report, Chinese).Should().Equal(chinese);
        Outcomes(report, European).Should().Equal(european);
        Outcomes(report, OfTheHouse).Should().Equal([Outcome.Violated], "the rules of a house bind everybody who asks");
        report.Counts.Undetermined.Should().Be(report.Results.Count(r => r.Outcome == Outcome.Undetermined));
        (report.Counts.NotApplicable + report.Counts.Undetermined + report.Counts.Satisfied + report.Findings.Length).Should().Be(report.Results.Length);
        report.Questions.Select(q => q.Fact.Path).Should().Equal(new[] { chinese, european }.Contains(Outcome.Undetermined) ? ["company.legal_orders"] : []);
    }

    [Test]
    public void Evaluate_OrderLeftOut_IsAssertedWithItsRules()
    {
        var claim = Evaluate("[eu]").Asserted.Should().ContainSingle(a => a.Kind == AssertionKind.LegalOrders).Which;

        (claim.Canonical, claim.Span.Position.Line).Should().Be(("[eu]", 1));
        claim.Rules.Select(r => r.Id).Should().Equal(Chinese);
        Evaluate("[cn, eu]").Asserted.Should().NotContain(a => a.Kind == AssertionKind.LegalOrders);
    }

    [Test]
    public void Evaluate_UndeclaredThings_AreNotAskedForByLawThatDoesNotBind()
    {
        Evaluate("[]", activities: string.Empty).Questions.Select(q => (q.Fact.Path, q.Rules.Length)).Should().Equal(("activities", 1));
        Evaluate(null, activities: string.Empty).Questions.Select(q => (q.Fact.Path, q.Rules.Length)).Should().Equal(("company.legal_orders", 2), ("activities", 1));
    }

    [Test]
    public void Evaluate_AThingWithoutItsTime_IsOpenOnce() =>
        Outcomes(Evaluate(null, "activities: [{ id: a, rate: 30%, keywords: [gift] }]"), European).Should().Equal(Outcome.Undetermined);

    [Test]
    public void Evaluate_LaterDays_AreThoseOfLawThatBinds()
    {
        const string Later = "activities: [{ id: a, performer: c, self_operated: false, rate: 30%, keywords: [gift], volume: 5m, period: 2026-07-15.. }]";

        Evaluate("[eu]", Later).Upcoming.Select(f => f.Rule.Id).Should().BeEquivalentTo(European, OfTheHouse);
        Evaluate(null, Later).Upcoming.Select(f => f.Rule.Id).Should().Equal(OfTheHouse);
    }

    [Test]
    public void Evaluate_RulesChosenOfOneOrder_AreEvaluatedForWhoeverAsks()
    {
        var chosen = Evaluate(null, options: new EvaluateOptions { HorizonDays = 30, Choice = new RuleChoice { Rules = [European, OfTheHouse] } });

        Outcomes(chosen, European).Should().Equal(Outcome.Violated);
        Engine.EvaluateRule(Engine.Rulebook.FindRule(Chinese)!, Declaration(null, null), Day).Select(r => r.Outcome).Should().Equal(Outcome.Violated);
    }

    [Test]
    public void Evaluate_VocabularyWithoutTheField_EvaluatesAll()
    {
        var engine = new ComplianceEngine(Folder.Without("rules/vocabulary/orders.yaml").Rulebook());

        var report = engine.Evaluate(engine.Declarations.FromText(Text(null, null), "c.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow(), Day);

        report.Findings.Should().HaveCount(3);
    }

    private static string Rule(string id, string source, string forbids) => $$"""
        id: {{id}}
        title: { zh: 不得, en: Not allowed }
        basis: [{ source: {{source}} }]
        modality: prohibition
        severity: critical
        subject: activity
        forbids: { {{forbids}} }
        message: { zh: 不得, en: Not allowed }
        remedy: { zh: 改正, en: Change it }
        """;

    private static ComplianceReport Evaluate(string? orders, string? activities = null, EvaluateOptions? options = null) =>
        Engine.Evaluate(Declaration(orders, activities), Day, options ?? new EvaluateOptions { HorizonDays = 30 });

    private static Declaration Declaration(string? orders, string? activities) =>
        Engine.Declarations.FromText(Text(orders, activities), "c.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();

    private static string Text(string? orders, string? activities) =>
        $"company: {{ id: c{(orders is null ? string.Empty : $", legal_orders: {orders}")} }}\nlicences: []\n"
        + (activities ?? "activities: [{ id: a, performer: c, self_operated: false, rate: 30%, keywords: [gift], volume: 5m, period: 2025-01-01.. }]") + "\n";

    private static IEnumerable<Outcome> Outcomes(ComplianceReport report, string rule) => report.Results.Where(r => r.Rule.Id == rule).Select(r => r.Outcome);
}
