using Compliance.Evaluation;
using Compliance.Evaluation.Compilation;
using Compliance.Findings;
using Compliance.Tests.Evaluation.Execution;

namespace Compliance.Tests.Evaluation.Gates;

internal sealed class ApplicabilityIndexTests
{
    private static readonly string[] Kinds = ["advertising", "clearing", "guarantee", "factoring", "insurance_sale", "fund_sale"];

    private static readonly CompiledRulebook Rules = CompiledRulebook.Compile(JudgingWorld.Load(
    [
        .. Kinds.Select(k => (k.Replace('_', '-'), $"applies_when: {{ kind: {k} }}\nforbids: {{ funds.pooled: true }}")),
        ("any-kind", "forbids: { funds.pooled: true }"),
        ("both", "applies_when: { kind: [clearing, guarantee], channel: web }\nforbids: { funds.pooled: true }"),
    ]));

    // A rule that tests one field twice: the index looks up the first test only.
    private static readonly CompiledRulebook Twice = CompiledRulebook.Compile(JudgingWorld.Load(
    [
        .. Kinds.Select(k => (k.Replace('_', '-'), $"applies_when: {{ kind: {k} }}\nforbids: {{ funds.pooled: true }}")),
        ("twice", "applies_when: { all: [{ kind: [clearing, guarantee] }, { kind: [guarantee, factoring] }] }\nforbids: { funds.pooled: true }"),
    ]));

    [TestCase("kind: advertising, channel: web", "advertising of a, any-kind of a")]
    [TestCase("kind: clearing, channel: web", "any-kind of a, both of a, clearing of a")]
    [TestCase("kind: other, channel: web", "any-kind of a")]
    [TestCase("kind: none, channel: web", "any-kind of a")]
    public void Report_OfManyRules_AsksThoseThatMayApply(string facts, string asked) =>
        string.Join(", ", Report(facts).Asked.Order(StringComparer.Ordinal)).Should().Be(asked);

    [TestCase("kind: advertising, channel: web", "advertising of a, any-kind of a")]
    [TestCase("kind: clearing, channel: web", "any-kind of a, clearing of a")]
    [TestCase("channel: web", "any-kind of a")]
    public void Report_OfRulesThatWereFound_DoesNotTestAgainWhatFoundThem(string facts, string untested) =>
        string.Join(", ", Report(facts).Untested.Order(StringComparer.Ordinal)).Should().Be(untested);

    [TestCase("clearing", Outcome.NotApplicable)]
    [TestCase("guarantee", Outcome.Violated)]
    [TestCase("factoring", Outcome.NotApplicable)]
    public void Report_OfARuleThatTestsAFieldTwice_TestsBoth(string kind, Outcome outcome)
    {
        var (report, _, _) = Report($"kind: {kind}, funds: {{ pooled: true }}", Twice);

        report.Results.Single(r => r.Rule.Id == "twice").Outcome.Should().Be(outcome);
    }

    [Test]
    public void Report_OfAnUndeclaredKind_AsksAllRules() =>
        Report("channel: web").Asked.Should().HaveCount(Kinds.Length + 2);

    [Test]
    public void Report_OfRulesThatAreNotAsked_HasTheirResults()
    {
        var (report, _, _) = Report("kind: advertising, channel: web, funds: { pooled: false }");

        report.Counts.Should().Be(new OutcomeCounts(0, 0, 0, 0, 0, 2, Kinds.Length));
        report.Results.Should().HaveCount(Kinds.Length + 2).And.BeInAscendingOrder(r => r.Rule.Id, StringComparer.Ordinal);
        report.Results.Count(r => r.Outcome == Outcome.NotApplicable).Should().Be(Kinds.Length);
    }

    [TestCase("kind: advertising", Outcome.Satisfied)]
    [TestCase("kind: clearing", Outcome.Violated)]
    [TestCase("kind: none", null)]
    [TestCase("kind: other", null)]
    [TestCase("channel: web", null)]
    [TestCase("kind: { initially: clearing, since 2025-02-01: advertising }", null)]
    public void Find_OfADemandOnWhatIsLookedUp_SettlesItsVerdict(string facts, Outcome? settled) =>
        Settled(facts, "requires: { kind: [advertising, guarantee] }").Should().Be(settled);

    [TestCase("forbids: { kind: advertising }", Outcome.Violated)]
    [TestCase("applies_when: { kind: advertising }\nforbids: { kind: clearing }", Outcome.Satisfied)]
    [TestCase("requires: { kind: [advertising, other] }", null)]
    [TestCase("applies_when: { channel: web }\nrequires: { kind: advertising }", null)]
    [TestCase("requires: { any: [{ kind: advertising }, { channel: web }] }", null)]
    [TestCase("requires: { kind: advertising }\nexceptions: [{ label: { zh: 小额, en: small }, when: { channel: web } }]", null)]
    public void Find_OfADemandOnAnAdvertisement_SettlesWhatFollows(string demand, Outcome? settled) =>
        Settled("kind: advertising, channel: web", demand).Should().Be(settled);

    // Of the rule that demands, beside those that the kind tells apart.
    private static Outcome? Settled(string facts, string demand)
    {
        var rules = CompiledRulebook.Compile(JudgingWorld.Load([.. Kinds.Select(k => (k.Replace('_', '-'), $"applies_when: {{ kind: {k} }}\nforbids: {{ funds.pooled: true }}")), ("demand", demand)]));
        var declaration = JudgingWorld.Declare(rules.Rulebook, $"company: {{ id: c }}\nactivities: [{{ id: a, period: 2025-01-01..2025-12-31, {facts} }}]");
        var section = rules.Plan.Sections.Single();
        var subject = declaration[section.Subject].Items[0];
        return section.Index.Find(subject, declaration.Words.RowOf(subject), declaration.Words, declaration).ToArray().Single(r => r.Whole.Rule.Id == "demand").Settled;
    }

    private static (ComplianceReport Report, List<string> Asked, List<string> Untested) Report(string facts, CompiledRulebook? rules = null)
    {
        rules ??= Rules;
        var verdicts = new CountingVerdicts();
        var declaration = JudgingWorld.Declare(rules.Rulebook, $"company: {{ id: c }}\nactivities: [{{ id: a, period: 2025-01-01..2025-12-31, {facts} }}]");
        return (rules.Report(new EvaluationRequest(declaration, JudgingWorld.AsOf, 0, verdicts, CancellationToken.None)), verdicts.Asked, verdicts.Untested);
    }
}
