using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Tests.Evaluation.Execution;

namespace Compliance.Tests.Evaluation;

/// <summary>A finding names the facts by whose change its days begin and end.</summary>
internal sealed class RunChangeTests
{
    private const string Licensed = "requires: { some licence: { holder: $activity.performer, valid: { covers: $day } } }";

    [Test]
    public void Began_AfterALapse_IsTheLicenceThatEnded()
    {
        var finding = Judge(Licensed, "licences: [{ id: l, holder: c, valid: 2024-01-01..2024-06-30 }]").Should().ContainSingle().Subject;

        finding.Part.From.Should().Be(new DateOnly(2024, 7, 1));
        finding.Began.Select(e => $"{e.Path} = {e.Canonical}").Should().Equal("licences[l].valid = 2024-01-01..2024-06-30");
        finding.Ended.Should().BeEmpty("the activity ends with it");
    }

    [Test]
    public void Ended_BeforeANewLicence_IsTheLicenceThatBegins()
    {
        var finding = Judge(Licensed, "licences: [{ id: l, holder: c, valid: 2024-03-01.. }, { id: m, holder: c, valid: 2020-01-01..2020-12-31 }]").Should().ContainSingle().Subject;

        finding.Part.Until.Should().Be(new DateOnly(2024, 2, 29));
        finding.Began.Should().BeEmpty("the activity begins with it");
        finding.Ended.Select(e => $"{e.Path} = {e.Canonical}").Should().Equal("licences[l].valid = 2024-03-01..");
    }

    [Test]
    public void BeganAndEnded_OfAGap_AreTheLicencesOnBothSides()
    {
        var finding = Judge(Licensed, "licences: [{ id: l, holder: c, valid: ..2024-03-30 }, { id: m, holder: c, valid: 2024-04-01.. }]").Should().ContainSingle().Subject;

        finding.Began.Select(e => e.Path).Should().Equal("licences[l].valid");
        finding.Ended.Select(e => e.Path).Should().Equal("licences[m].valid");
    }

    [Test]
    public void Began_ByAFactThatChanged_IsTheFactOfThatDay()
    {
        var finding = Judge("forbids: { volume: { more_than: 10 } }", string.Empty, "volume: { since 2024-01-01: 5, since 2024-05-01: 20, since 2024-08-01: 5 }").Should().ContainSingle().Subject;

        finding.Began.Select(e => $"{e.Path} = {e.Canonical}").Should().Equal("activities[a].volume = CNY 20");
        finding.Ended.Select(e => $"{e.Path} = {e.Canonical}").Should().Equal("activities[a].volume = CNY 5");
    }

    [Test]
    public void BeganAndEnded_OfARuleWithDaysFromADate_AreTheDatesThatItTests()
    {
        var finding = Judge(
            "days_from: date\napplies_when: { $day: { after: $related_party_transaction.date + 15 days } }\nrequires: { reported: { before: $day } }",
            "related_party_transactions: [{ id: t, date: 2026-01-31, reported: 2026-02-20 }]",
            subject: "related_party_transaction").Should().ContainSingle().Subject;

        (finding.Part.From, finding.Part.Until).Should().Be((new DateOnly(2026, 2, 16), new DateOnly(2026, 2, 20)));
        finding.Began.Select(e => $"{e.Path} = {e.Canonical}").Should().Equal("related_party_transactions[t].date = 2026-01-31");
        finding.Ended.Select(e => $"{e.Path} = {e.Canonical}").Should().Equal("related_party_transactions[t].reported = 2026-02-20");
    }

    [Test]
    public void BeganAndEnded_WithoutWords_AreTheSameFacts()
    {
        var finding = Judge(Licensed, "licences: [{ id: l, holder: c, valid: ..2024-03-30 }, { id: m, holder: c, valid: 2024-04-01.. }]").Should().ContainSingle().Subject;

        finding.BeganFacts.Select(f => (f.Path, f.Canonical, f.Span)).Should().Equal(finding.Began.Select(e => (e.Path, e.Canonical, e.Span)));
        finding.EndedFacts.Select(f => (f.Path, f.Canonical, f.Span)).Should().Equal(finding.Ended.Select(e => (e.Path, e.Canonical, e.Span)));
        (finding with { Began = [], Ended = [] }).Should().Match<Finding>(f => f.BeganFacts.IsEmpty && f.EndedFacts.IsEmpty);
    }

    // A value kept from the day before would hide the change.
    [Test]
    public void Began_OfTwoFindingsOnOneDay_IsTheSameLicence() =>
        Judge(
            Licensed,
            "licences: [{ id: l, holder: c, valid: 2024-01-01..2024-06-30 }]",
            more: ", { id: b, performer: c, period: 2024-01-01..2024-12-31 }").Should().HaveCount(2).And.OnlyContain(f => f.Began.Single().Path == "licences[l].valid");

    [Test]
    public void BeganAndEnded_WithoutAChange_AreNone() =>
        Judge("forbids: { volume: { more_than: 10 } }", string.Empty, "volume: 20").Should().OnlyContain(f => f.Began.IsEmpty && f.Ended.IsEmpty);

    private static List<Finding> Judge(string conditions, string beside, string facts = "volume: 1", string subject = "activity", string more = "")
    {
        var rulebook = JudgingWorld.Load([], [("rule", $"subject: {subject}\n{conditions}")]);
        var declaration = JudgingWorld.Declare(rulebook, $"company: {{ id: c }}\nactivities: [{{ id: a, performer: c, period: 2024-01-01..2024-12-31, {facts} }}{more}]\n{beside}\n");
        return [.. new ComplianceEngine(rulebook).Evaluate(declaration, JudgingWorld.AsOf).Findings.OrderBy(f => f.Part.From)];
    }
}
