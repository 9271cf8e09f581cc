using Compliance.Conditions.Binding;
using Compliance.Tests.Syntax;

namespace Compliance.Tests.Conditions;

/// <summary>Each mistake by its kind, the words of the file it is shown at, and what its advice must hold.</summary>
internal sealed class ConditionMistakeTests
{
    // Names.
    [TestCase("volum: 3", "CMP2301", "volum", "volume")]
    [TestCase("交易: 3", "CMP2301", "交易", "交易额")]
    [TestCase("performer.nam: x", "CMP2301", "nam", "name")]
    [TestCase("period.start: 2024-01-01", "CMP2301", "start", "from")]
    [TestCase("kind: small_loan", "CMP2301", "kind", "kinds")]
    [TestCase("performer: $activty.performer", "CMP2302", "$activty", "activity")]
    [TestCase("performer: $业务.实施主体", "CMP2302", "$业务", "业务活动")]
    [TestCase("performer: $companies", "CMP2302", "$companies", "company")]
    [TestCase("some license: {}", "CMP2303", "license", "licence")]
    [TestCase("无 许可证: {}", "CMP2303", "许可证", "许可")]
    [TestCase("volume: parameter asset-flor", "CMP2304", "asset-flor", "asset-floor")]
    [TestCase("steps.qoute: platform", "CMP2305", "qoute", "quote")]
    [TestCase("volume.amount: 3", "CMP2306", "amount", "End the path at 'volume'")]
    [TestCase("kinds.value: small_loan", "CMP2306", "value", "some kinds:")]
    [TestCase("some activity: { performer: $activity.performer }", "CMP2307", "$activity", "as other")]
    [TestCase("some company: { name: $company.name }", "CMP2307", "$company", "as other")]
    [TestCase("some licence as activity: {}", "CMP2308", "activity", "another name")]
    [TestCase("some licence as company: {}", "CMP2308", "company", "another name")]
    [TestCase("id: x", "CMP2309", "id", "$activity")]
    [TestCase("performer.编号: x", "CMP2309", "编号", "$company")]
    [TestCase("some performer: {}", "CMP2310", "performer", "list field")]
    [TestCase("some $activity.volume: {}", "CMP2310", "$activity.volume", "list field")]
    [TestCase("some: { kind: x }", "CMP2311", "some", "some licence")]
    [TestCase("count licence: 2", "CMP2311", "count licence", "count of licence")]
    [TestCase("some licence as : {}", "CMP2303", "licence as", "licence")]
    [TestCase("performer..name: x", "CMP2311", "performer..name", "licence")]
    [TestCase("some kinds: { name: x }", "CMP2301", "name", "value")]
    [TestCase("some steps: { kex: quote }", "CMP2301", "kex", "key")]
    [TestCase("length of volume: { at_most: 2 years }", "CMP2350", "volume", "length of period")]
    [TestCase("length of perid: { at_most: 2 years }", "CMP2301", "perid", "period")]
    [TestCase("length of: { at_most: 2 years }", "CMP2311", "length of", "licence")]
    [TestCase("$day - started: { at_least: 30 days }", "CMP2347", "started", "'$'")]
    [TestCase("$day - $activty.started: { at_least: 30 days }", "CMP2302", "$activty", "activity")]
    [TestCase("$day - $activity.started: { at_least: 30 }", "CMP2226", "30", "15 days")]
    [TestCase("$day - $activity.started: { after: 30 days }", "CMP2322", "after", "at_least")]
    // Tests and types.
    [TestCase("volume: { at_lest: 3 }", "CMP2321", "at_lest", "at_least")]
    [TestCase("performer: { name: x }", "CMP2321", "name", "is")]
    [TestCase("volume: { before: 2024-01-01 }", "CMP2322", "before", "less_than")]
    [TestCase("started: { at_least: 2024-01-01 }", "CMP2322", "at_least", "on_or_after")]
    [TestCase("kinds: small_loan", "CMP2322", "small_loan", "contains")]
    [TestCase("kinds: [small_loan]", "CMP2322", "[small_loan]", "contains_any")]
    [TestCase("period: 2024-01-01..", "CMP2322", "2024-01-01..", "covers")]
    [TestCase("funds: { is: x }", "CMP2322", "is", "present")]
    [TestCase("started: { covers: 2024-01-01 }", "CMP2322", "covers", "within")]
    [TestCase("volume: { empty: true }", "CMP2322", "empty", "present")]
    [TestCase("volume: { at_most: $activity.rate }", "CMP2323", "$activity.rate", "same type")]
    [TestCase("performer: $activity", "CMP2323", "$activity", "same type")]
    [TestCase("steps.quote: { in: $activity.kinds }", "CMP2323", "$activity.kinds", "same type")]
    [TestCase("place: { within: $activity.period }", "CMP2323", "$activity.period", "same type")]
    [TestCase("volume:", "CMP2324", "volume", "present")]
    [TestCase("volume: { at_least: }", "CMP2324", "at_least", "present")]
    [TestCase("steps.quote: { in: platform }", "CMP2325", "platform", "[a, b]")]
    [TestCase("steps.quote: { is: [platform] }", "CMP2326", "[platform]", "contains_any")]
    [TestCase("volume: none", "CMP2327", "none", "present: false")]
    [TestCase("volume: { is_not: 无 }", "CMP2327", "无", "present: false")]
    [TestCase("sum of licence.kind: 3", "CMP2328", "kind", "sum")]
    [TestCase("max of licence.valid: 3", "CMP2328", "valid", "dates")]
    [TestCase("distinct of licence.valid: 3", "CMP2328", "valid", "distinct")]
    [TestCase("performer: company", "CMP2329", "company", "$company")]
    [TestCase("performer: xinghe", "CMP2329", "xinghe", "$company")]
    [TestCase("period: { overlaps: { union: licence.valid } }", "CMP2330", "{ union: licence.valid }", "within")]
    [TestCase("union of licence.valid: { covers: 2024-01-01 }", "CMP2330", "union of licence.valid", "within")]
    [TestCase("not: 3", "CMP2331", "3", "kind")]
    [TestCase("not: [self_operated: true]", "CMP2331", "[self_operated: true]", "all:")]
    [TestCase("some licence: small_loan", "CMP2331", "small_loan", "kind")]
    [TestCase("some licence:", "CMP2331", "some licence", "kind")]
    [TestCase("sum of licence: 3", "CMP2332", "licence", "licence.field")]
    [TestCase("count of licence.kind: 3", "CMP2341", "kind", "")]
    [TestCase("any: { self_operated: true }", "CMP2002", "{ self_operated: true }", "")]
    [TestCase("volume: { at_least: 1, 不低于: 2 }", "CMP2006", "不低于", "")]
    [TestCase("every licence: { where: { kind: small_loan } }", "CMP2005", "where", "satisfies")]
    [TestCase("volume: { at_most: { sum: company.net_assets, wher: { name: x } } }", "CMP2004", "wher", "where")]
    // Values of the wrong form are the value reader's.
    [TestCase("volume: 5 USD", "CMP2217", "5 USD", "")]
    [TestCase("volume: $5", "CMP2217", "$5", "")]
    [TestCase("volume: { at_least: 10 * EUR 5 }", "CMP2273", "10 * EUR 5", "same currency")]
    [TestCase("volume: { at_least: $company.net_assets + €5 }", "CMP2273", "$company.net_assets + €5", "same currency")]
    [TestCase("users: { at_least: 5000万人 }", "CMP2219", "5000万人", "in the unit of the field")]
    [TestCase("steps.quote: banc", "CMP2230", "banc", "bank")]
    // Logic.
    [TestCase("{}", "CMP3001", "{}", "")]
    [TestCase("not: {}", "CMP3001", "{}", "")]
    [TestCase("volume: {}", "CMP3001", "{}", "")]
    [TestCase("every licence: {}", "CMP3001", "{}", "")]
    [TestCase("count of licence: { where: { kind: small_loan } }", "CMP3001", "{ where: { kind: small_loan } }", "")]
    [TestCase("all: []", "CMP3002", "all: []", "")]
    [TestCase("任一: []", "CMP3002", "任一: []", "")]
    [TestCase("steps.quote: []", "CMP3002", "[]", "")]
    [TestCase("steps.quote: [bank, platform, 银行]", "CMP3003", "银行", "Remove")]
    [TestCase("place: { within: [33, 330000] }", "CMP3003", "330000", "Remove")]
    [TestCase("rate: { more_than: 36% }", "CMP3004", "more_than: 36%", "")]
    [TestCase("rate: { at_least: 36.1% }", "CMP3004", "at_least: 36.1%", "")]
    [TestCase("volume: { less_than: 0 }", "CMP3004", "less_than: 0", "")]
    [TestCase("count of licence: { less_than: 0 }", "CMP3004", "less_than: 0", "")]
    [TestCase("rate: { at_most: 36 }", "CMP3005", "at_most: 36", "")]
    [TestCase("volume: { at_least: 0 }", "CMP3005", "at_least: 0", "")]
    [TestCase("volume: { at_least: 10, less_than: 10 }", "CMP3006", "less_than: 10", "any:")]
    [TestCase("started: { after: 2024-05-01, before: 2024-05-01 }", "CMP3006", "before: 2024-05-01", "any:")]
    [TestCase("all: [{ steps.quote: bank }, { steps.quote: platform }]", "CMP3006", "steps.quote: platform", "any:")]
    [TestCase("{ steps.quote: [bank, none], all: [{ steps.quote: { not_in: [bank, none] } }] }", "CMP3006", "not_in: [bank, none]", "any:")]
    [TestCase("{ self_operated: true, $activity.self_operated: false }", "CMP3006", "$activity.self_operated: false", "any:")]
    [TestCase("performer: $activity.performer", "CMP3007", "performer: $activity.performer", "as")]
    [TestCase("period: { within: $activity.period }", "CMP3007", "within: $activity.period", "as")]
    [TestCase("performer: [$activity.performer]", "CMP3007", "performer: [$activity.performer]", "as")]
    public void Bind_Mistake_IsLocated(string yaml, string code, string at, string advice)
    {
        var diagnostics = ConditionBench.Try(yaml).Diagnostics;

        var diagnostic = diagnostics.Should().ContainSingle().Which;
        diagnostic.Code.Should().Be(code, diagnostic.Message.En);
        diagnostic.Span.Words().Should().Be(at);
        diagnostic.Advice.En.Should().Match(a => a.Contains(advice, StringComparison.Ordinal));
        diagnostic.Advice.Zh.Should().NotBeNullOrWhiteSpace();
    }

    // Near misses of the logic tests: these can be meant.
    [TestCase("rate: { at_least: 36% }")]
    [TestCase("rate: { less_than: 36% }")]
    [TestCase("volume: { more_than: 0 }")]
    [TestCase("volume: { at_least: 10, at_most: 10 }")]
    [TestCase("any: [{ steps.quote: bank }, { steps.quote: platform }]")]
    [TestCase("{ steps.quote: bank, steps.contract: platform }")]
    [TestCase("{ steps.quote: [bank, none], not: { steps.quote: bank } }")]
    [TestCase("some licence: {}")]
    [TestCase("no licence: {}")]
    [TestCase("some activity as other: { performer: $activity.performer }")]
    public void Bind_NearMiss_IsFine(string yaml) =>
        ConditionBench.Try(yaml).Diagnostics.Should().BeEmpty();

    [Test]
    public void Bind_SeveralMistakes_ReportsAll()
    {
        var diagnostics = ConditionBench.Try("""
            all:
              - volum: 3
              - volume: { at_most: $activity.rate, before: 2024-01-01 }
              - some licence:
                  holder: $activty.performer
                  kind: [payment_busines, small_loan]
              - count of licence: { where: { knd: small_loan }, at_lest: 1 }
            """).Diagnostics;

        diagnostics.Select(d => $"{d.Span.Position} {d.Code}").Should().Equal(
            "2,5 CMP2301", "3,24 CMP2323", "3,40 CMP2322", "5,15 CMP2302", "6,14 CMP2230", "7,34 CMP2301");
    }

    [Test]
    public void Bind_Contradiction_NamesBothPlaces()
    {
        var diagnostic = ConditionBench.Try("{ users: 1, $activity.users: 2 }").Diagnostics
            .ShouldBeOne(ConditionLogicDiagnostics.ContradictionDescriptor, "$activity.users: 2");

        diagnostic.Related.Should().ContainSingle().Which.Words().Should().Be("users: 1");
    }
}
