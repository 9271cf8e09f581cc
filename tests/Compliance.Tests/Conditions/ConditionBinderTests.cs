using Compliance.Conditions;
using Compliance.Conditions.Expressions;

namespace Compliance.Tests.Conditions;

/// <summary>What conditions mean: each is compared with its structure by ids.</summary>
internal sealed class ConditionBinderTests
{
    [TestCase("self_operated: true", "Equal(#0.self_operated, Boolean 'true')")]
    [TestCase("self_operated: '否'", "Equal(#0.self_operated, Boolean 'false')")]
    [TestCase("kinds: { contains: small_loan }", "ContainsAny(#0.kinds; Code 'small_loan')")]
    [TestCase("kinds: { contains_all: [small_loan, 支付业务许可证] }", "ContainsAll(#0.kinds; Code 'small_loan', Code 'payment_business')")]
    [TestCase("steps.quote: [platform, bank]", "in(#0.steps[quote]; Code 'platform', Code 'bank')")]
    [TestCase("steps.quote: { not_in: [platform] }", "not_in(#0.steps[quote]; Code 'platform')")]
    [TestCase("steps.quote: none", "Equal(#0.steps[quote], Code 'none')")]
    [TestCase("steps.quote: { in: $activity.holders }", "in(#0.steps[quote]; #0.holders)")]
    [TestCase("performer.name: 甲", "Equal(#0.performer.name, Text '甲')")]
    [TestCase("performer: $company", "Equal(#0.performer, $company)")]
    [TestCase("funds.first_recipient: bank", "Equal(#0.funds.first_recipient, Code 'bank')")]
    [TestCase("volume: { at_least: CNY 5m, less_than: 10_000_000 }", "all(AtLeast(#0.volume, Money 'CNY 5000000'), LessThan(#0.volume, Money 'CNY 10000000'))")]
    [TestCase("rate: { at_most: 24% }", "AtMost(#0.rate, Percent '24')")]
    [TestCase("users: 3", "Equal(#0.users, Integer '3')")]
    [TestCase("users: { is_not: 3 }", "NotEqual(#0.users, Integer '3')")]
    [TestCase("score: { more_than: $activity.users }", "MoreThan(#0.score, #0.users)")]
    [TestCase("settlement: { at_most: parameter notice-time }", "AtMost(#0.settlement, parameter notice-time)")]
    [TestCase("started: { on_or_after: 2024-05-01, before: $as_of }", "all(AtLeast(#0.started, Date '2024-05-01'), LessThan(#0.started, $as_of))")]
    [TestCase("started: { after: 2024-05-01, on_or_before: 2024-06-01 }", "all(MoreThan(#0.started, Date '2024-05-01'), AtMost(#0.started, Date '2024-06-01'))")]
    [TestCase("period.from: { on_or_after: parameter regime-start }", "AtLeast(#0.period.from, parameter regime-start)")]
    [TestCase("period: { covers: 2024-05-01 }", "Covers(#0.period; Date '2024-05-01')")]
    [TestCase("period: { covers: 2024-01-01..2024-12-31 }", "Covers(#0.period; Period '2024-01-01..2024-12-31')")]
    [TestCase("period: { overlaps: { from: 2024-01-01, to: open } }", "Overlaps(#0.period; Period '2024-01-01..')")]
    [TestCase("started: { within: 2024-01-01..2024-12-31 }", "Within(#0.started; Period '2024-01-01..2024-12-31')")]
    [TestCase("place: { within: [33, 11] }", "Within(#0.place; Region '33', Region '11')")]
    [TestCase("place: { within: 浙江省 }", "Within(#0.place; Region '33')")]
    [TestCase("place: { within: parameter listed-places }", "Within(#0.place; parameter listed-places)")]
    [TestCase("marketing_name: { mentions: [理财, 保本] }", "mentions(#0.marketing_name; 理财, 保本)")]
    [TestCase("marketing_name: { mentions: 理财 }", "mentions(#0.marketing_name; 理财)")]
    [TestCase("funds: { present: false }", "Present(#0.funds; False)")]
    [TestCase("kinds: { empty: true }", "Empty(#0.kinds; True)")]
    [TestCase("$plan: { present: true }", "Present($plan; True)")]
    [TestCase("$plan.planned: true", "Equal($plan.planned, Boolean 'true')")]
    [TestCase("$activity.self_operated: true", "Equal(#0.self_operated, Boolean 'true')")]
    [TestCase("{ self_operated: true, users: 3 }", "all(Equal(#0.self_operated, Boolean 'true'), Equal(#0.users, Integer '3'))")]
    [TestCase("all: [self_operated: true, users: 3]", "all(Equal(#0.self_operated, Boolean 'true'), Equal(#0.users, Integer '3'))")]
    [TestCase("any: [self_operated: true, users: 3]", "any(Equal(#0.self_operated, Boolean 'true'), Equal(#0.users, Integer '3'))")]
    [TestCase("not: { users: 3 }", "not(Equal(#0.users, Integer '3'))")]
    public void Bind_Test_HasStructure(string yaml, string structure) =>
        ConditionBench.Structure(yaml).Should().Be(structure);

    [TestCase("some licence: { holder: $activity.performer }", "Some(licence #1; where Equal(#1.holder, #0.performer) )")]
    [TestCase("no licences: {}", "No(licence #1; )")]
    [TestCase("some 许可清单: {}", "Some(licence #1; )")]
    [TestCase("every licence: { kind: small_loan }", "Every(licence #1; satisfies Equal(#1.kind, Code 'small_loan') )")]
    [TestCase("every licence: { where: { kind: small_loan }, satisfies: { regions: { covers: $activity.place } } }", "Every(licence #1; where Equal(#1.kind, Code 'small_loan') satisfies Covers(#1.regions; #0.place) )")]
    [TestCase("some licence as one: { no licence as other: { holder: $one.holder } }", "Some(licence #1; where No(licence #2; where Equal(#2.holder, #1.holder) ) )")]
    [TestCase("some activity as other: { performer: $activity.performer }", "Some(activity #1; where Equal(#1.performer, #0.performer) )")]
    [TestCase("some activity as other: { $other: { is_not: $activity } }", "Some(activity #1; where NotEqual(#1, #0) )")]
    [TestCase("some kinds: { value: small_loan }", "Some(#0.kinds #1; where Equal(#1, Code 'small_loan') )")]
    [TestCase("some partners: { name: 甲 }", "Some(#0.partners #1; where Equal(#1.name, Text '甲') )")]
    [TestCase("some partners: { value: $company }", "Some(#0.partners #1; where Equal(#1, $company) )")]
    [TestCase("no steps: { key: [quote, contract], value: platform }", "No(#0.steps #1; where all(in(#1.key; Code 'quote', Code 'contract'), Equal(#1, Code 'platform')) )")]
    [TestCase("some $activity.steps as step: { some licence: { $step.value: platform } }", "Some(#0.steps #1; where Some(licence #2; where Equal(#1, Code 'platform') ) )")]
    [TestCase("some company: { no licence: { holder: $company } }", "Some(company #1; where No(licence #2; where Equal(#2.holder, #1) ) )")]
    public void Bind_Quantifier_HasStructure(string yaml, string structure) =>
        ConditionBench.Structure(yaml).Should().Be(structure);

    [TestCase("count of licence: 2", "Equal(Count(licence #1; ; ), Integer '2')")]
    [TestCase("count of licence: { where: { kind: small_loan }, at_least: 2 }", "AtLeast(Count(licence #1; ; where Equal(#1.kind, Code 'small_loan') ), Integer '2')")]
    [TestCase("sum of amounts: { more_than: parameter asset-floor }", "MoreThan(Sum(#0.amounts #1; #1; ), parameter asset-floor)")]
    [TestCase("sum of activity.volume as other: { where: { $other.performer: $activity.performer }, more_than: CNY 1m }", "MoreThan(Sum(activity #1; #1.volume; where Equal(#1.performer, #0.performer) ), Money 'CNY 1000000')")]
    [TestCase("distinct of licence.kind: { at_least: 2 }", "AtLeast(Distinct(licence #1; #1.kind; ), Integer '2')")]
    [TestCase("max of activity.period.from as other: { after: 2024-01-01 }", "MoreThan(Max(activity #1; #1.period.from; ), Date '2024-01-01')")]
    [TestCase("volume: { at_most: { sum: company.net_assets } }", "AtMost(#0.volume, Sum(company #1; #1.net_assets; ))")]
    [TestCase("users: { count: licence }", "Equal(#0.users, Count(licence #1; ; ))")]
    [TestCase("period: { within: { union: licence.valid, where: { holder: $activity.performer } } }", "Within(#0.period; Union(licence #1; #1.valid; where Equal(#1.holder, #0.performer) ))")]
    [TestCase("started: { within: { union: licence.valid } }", "Within(#0.started; Union(licence #1; #1.valid; ))")]
    public void Bind_Aggregate_HasStructure(string yaml, string structure) =>
        ConditionBench.Structure(yaml).Should().Be(structure);

    [Test]
    public void Bind_BrokenParameter_IsSilent()
    {
        // The mistake is reported where the parameter is declared.
        var (condition, diagnostics) = ConditionBench.Try("volume: parameter broken");

        condition.Should().BeNull();
        diagnostics.Should().BeEmpty();
    }

    [Test]
    public void Bind_CompanyAsSubject_IsMeantByItsName() =>
        ConditionBench.Structure("some licence: { holder: $company, valid: { covers: $as_of } }", "company")
            .Should().Be("Some(licence #1; where all(Equal(#1.holder, #0), Covers(#1.valid; $as_of)) )");

    [Test]
    public void Bind_CompanyAsInnermostSubject_IsMeantByItsName() =>
        ConditionBench.Structure("$company.net_assets: { more_than: 0 }", "company").Should().Be("MoreThan(#0.net_assets, Money 'CNY 0')");

    [Test]
    public void Bind_NestedQuantifiers_NumberVariablesByDepth()
    {
        var outer = (Quantified)ConditionBench.Bind("some licence: { every activity as act: { some $act.kinds as kind: { value: small_loan } } }");

        outer.Variable.Index.Should().Be(1);
        outer.Variable.Name.Should().Be("licence");
        var middle = (Quantified)outer.Where!;
        middle.Variable.Should().Match<Variable>(v => v.Index == 2 && v.Name == "act" && v.Entity!.Id == "activity");
        var inner = (Quantified)middle.Satisfies!;
        inner.Variable.Should().Match<Variable>(v => v.Index == 3 && v.Name == "kind" && v.Entity == null);
    }
}
