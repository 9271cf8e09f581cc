using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Tests.Evaluation.Execution;

namespace Compliance.Tests.Evaluation;

/// <summary>What is upcoming is named with the facts by whose change it begins and ends, and changes nothing else of the report.</summary>
internal sealed class UpcomingTests
{
    private const string Licensed = "requires: { some licence: { holder: $activity.performer, valid: { covers: $day } } }";
    private const string Gap = "licences: [{ id: l, holder: c, valid: ..2026-11-30 }, { id: m, holder: c, valid: 2026-12-20.. }]";

    [Test]
    public void Upcoming_OfAGap_IsBegunAndEndedByTheLicencesOnBothSides()
    {
        var finding = Judge(Licensed, Gap).Upcoming.Should().ContainSingle().Subject;

        (finding.Part.From, finding.Part.Until).Should().Be((new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 19)));
        finding.Began.Select(e => $"{e.Path} = {e.Canonical}").Should().Equal("licences[l].valid = ..2026-11-30");
        finding.Ended.Select(e => $"{e.Path} = {e.Canonical}").Should().Equal("licences[m].valid = 2026-12-20..");
        finding.Remedy.En.Should().Be("Test");
        finding.Trace.Should().NotBeEmpty();
    }

    [Test]
    public void Upcoming_OfWhatHasNoTime_IsBegunByTheFact()
    {
        var finding = Judge("requires: { valid: { covers: $day } }", Gap, "licence").Upcoming.Should().ContainSingle(f => f.Subject.Id == "l").Subject;

        finding.Began.Select(e => $"{e.Path} = {e.Canonical}").Should().Equal("licences[l].valid = ..2026-11-30");
        finding.Ended.Should().BeEmpty("it goes on");
        finding.Part.Until.Should().BeNull();
    }

    [Test]
    public void Upcoming_ByTheDayOfTheJudgement_IsBegunByTheFact()
    {
        var finding = Judge("requires: { status_since: { after: $as_of - 1 month } }", "licences: [{ id: l, status_since: 2026-10-20 }]", "licence").Upcoming.Should().ContainSingle().Subject;

        finding.Part.From.Should().Be(new DateOnly(2026, 11, 20));
        finding.Began.Select(e => $"{e.Path} = {e.Canonical}").Should().Equal("licences[l].status_since = 2026-10-20");
    }

    [Test]
    public void Upcoming_OfSeveral_IsInTheOrderOfDays()
    {
        var report = Judge("requires: { valid: { covers: $day } }", "licences: [{ id: b, valid: ..2026-12-31 }, { id: a, valid: ..2026-11-30 }, { id: c, valid: ..2026-11-30 }]", "licence");

        report.Upcoming.Select(f => f.Subject.Id).Should().Equal("a", "c", "b");
    }

    [Test]
    public void Evaluate_WithAHorizon_CountsNothingOfIt()
    {
        var (without, with) = (Judge(Licensed, Gap, horizonDays: 0), Judge(Licensed, Gap));

        (without.Horizon, with.Horizon).Should().Be((null, new DateOnly(2027, 1, 30)));
        without.Upcoming.Should().BeEmpty();
        with.Counts.Should().Be(without.Counts);
        with.Findings.Should().BeEmpty();
        with.Results.Should().OnlyContain(r => r.Outcome == Outcome.Satisfied);
        with.CountOpen(FindingKind.Violation).Should().Be(0);
    }

    [Test]
    public void Evaluate_NothingElse_IsStillNothingChecked() =>
        Judge("applies_when: { $day: { after: 2026-12-31 } }\nrequires: { volume: { at_most: 0 } }", string.Empty).Should().Match<ComplianceReport>(r => r.NothingChecked && r.Upcoming.Length == 1);

    [Test]
    public void Evaluate_HorizonBeyondTheCalendar_EndsWithIt() =>
        Judge(Licensed, Gap, horizonDays: int.MaxValue).Horizon.Should().Be(DateOnly.MaxValue);

    [Test]
    public void Evaluate_NegativeHorizon_IsRefused()
    {
        var evaluate = () => Judge(Licensed, Gap, horizonDays: -1);

        evaluate.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Test]
    public void Evaluate_TheNextReport_IsNotTouchedByTheSearch()
    {
        var rulebook = JudgingWorld.Load(("rule", "requires: { period.from: { after: $as_of } }"));
        var engine = new ComplianceEngine(rulebook);
        var declaration = JudgingWorld.Declare(rulebook, "company: { id: c }\nactivities: [{ id: a, period: 2026-01-01.. }]\n");
        var before = engine.Evaluate(declaration, JudgingWorld.AsOf);

        engine.Evaluate(declaration, JudgingWorld.AsOf, new EvaluateOptions { HorizonDays = 90 });

        engine.Evaluate(declaration, JudgingWorld.AsOf).Counts.Should().Be(before.Counts);
    }

    private static ComplianceReport Judge(string conditions, string beside, string subject = "activity", int horizonDays = 90)
    {
        var rulebook = JudgingWorld.Load(("rule", $"subject: {subject}\n{conditions}"));
        var declaration = JudgingWorld.Declare(rulebook, $"company: {{ id: c }}\nactivities: [{{ id: a, performer: c, period: 2024-01-01.., volume: 1 }}]\n{beside}\n");
        return new ComplianceEngine(rulebook).Evaluate(declaration, JudgingWorld.AsOf, new EvaluateOptions { HorizonDays = horizonDays });
    }
}
