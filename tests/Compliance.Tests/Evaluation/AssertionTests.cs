using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Tests.Evaluation.Execution;

namespace Compliance.Tests.Evaluation;

/// <summary>What a declaration claims, and rules found nothing by, is named with its place and the rules.</summary>
internal sealed class AssertionTests
{
    private static readonly Rulebook Rulebook = JudgingWorld.Load(
        ("agreement", "applies_when: { agreement: { present: true } }\nforbids: { funds.pooled: true }"),
        ("misuse", "forbids: { licence_misuse: { contains: lent } }"),
        ("pooling", "applies_when: { funds.pooled: true }\nforbids: { third_party_merchants: true }"),
        ("licensed", "applies_when: { some licence: { holder: $activity.performer } }\nforbids: { funds.pooled: true }"),
        ("steps", "forbids: { agreement.steps.pricing: platform }"),
        ("lifted", "forbids: { funds.pooled: true }\nexceptions:\n  - label: { zh: 单用途卡, en: single-purpose card }\n    when: { funds.single_purpose_prepaid: true }"));

    private static readonly ComplianceEngine Engine = new(Rulebook);

    [TestCase("agreement: none", "none activities[a].agreement none agreement,steps")]
    [TestCase("licence_misuse: []", "none activities[a].licence_misuse [] misuse")]
    [TestCase("funds: none", "none activities[a].funds none lifted,pooling")]
    [TestCase("agreement: c", "others activities[a]… partner_institution steps")]
    [TestCase("agreement: d", "others activities[a]… partner_institution steps")]
    [TestCase("funds: { pooled: true, single_purpose_prepaid: true }", "exception activities[a].funds.single_purpose_prepaid true lifted")]
    [TestCase("funds: { pooled: false, single_purpose_prepaid: false }", "")]
    public void Asserted_OfAClaim_NamesPlaceValueAndRules(string facts, string expected) =>
        Claims(facts, "2025-01-01..2025-12-31").Where(c => !c.StartsWith("none licences", StringComparison.Ordinal) && !c.StartsWith("none companies", StringComparison.Ordinal))
            .Select(c => c.Replace("cooperation_agreements[c].steps.pricing", "activities[a]…", StringComparison.Ordinal).Replace("cooperation_agreements[d].steps.pricing", "activities[a]…", StringComparison.Ordinal))
            .Should().Equal(expected.Length == 0 ? [] : [expected]);

    [Test]
    public void Asserted_OfAnEmptyList_NamesTheList() =>
        Claims("funds: { pooled: true, single_purpose_prepaid: false }", "2025-01-01..2025-12-31").Should().Equal("none licences [] licensed");

    [TestCase("2027-01-01..", "time activities[a].period 2027-01-01.. agreement,licensed,lifted,misuse,pooling,steps")]
    [TestCase("2005-01-01..2009-12-31", "time activities[a].period 2005-01-01..2009-12-31 agreement,licensed,lifted,misuse,pooling,steps")]
    public void Asserted_OfDatesOutside_NamesThem(string period, string expected) =>
        Claims("funds: { pooled: true, single_purpose_prepaid: false }", period).Should().Equal(expected);

    [TestCase("as_of: 2026-11-01", "as_of as_of 2026-11-01 ")]
    [TestCase("as_of: 2026-10-01", null)]
    public void Asserted_OfTheDeclarationsOwnDay_NamesItWhereItIsTheDay(string asOf, string? expected) =>
        Of($"{asOf}\ncompany: {{ id: c }}\nlicences: [{{ id: l }}]").Should().Equal(expected is null ? [] : [expected]);

    [Test]
    public void Asserted_ReadTwice_IsTheSame()
    {
        var report = Engine.Evaluate(JudgingWorld.Declare(Rulebook, Text("funds: none", "2025-01-01..")), JudgingWorld.AsOf);

        report.Asserted.Should().BeEquivalentTo(report.Asserted).And.NotBeEmpty();
        report.Asserted.Should().OnlyContain(a => a.Span.File != null);
    }

    private static IEnumerable<string> Claims(string facts, string period) => Of(Text(facts, period));

    private static IEnumerable<string> Of(string yaml) => Engine.Evaluate(JudgingWorld.Declare(Rulebook, yaml), JudgingWorld.AsOf).Asserted
        .Select(a => $"{WordsOfFindings.Assertions[a.Kind].Id} {a.Path} {a.Canonical} {string.Join(',', a.Rules.Select(r => r.Id))}");

    private static string Text(string facts, string period) => $$"""
        company: { id: p }
        licences: []
        cooperation_agreements:
          - { id: c, period: 2020-01-01.., steps: { others: partner_institution } }
          - { id: d, period: 2020-01-01.., steps: { others: { since 2020-01-01: partner_institution, since 2026-10-01: platform } } }
        activities: [{ id: a, performer: p, period: {{period}}, {{facts}} }]
        """;
}
