using Compliance.Authoring.Coverage;

namespace Compliance.Tests.Authoring.Coverage;

internal sealed class ClauseCoverageTests
{
    [Test]
    public void Analyse_WholePacks_HaveNoFault()
    {
        new CoverageFolder().Faults().Should().BeEmpty();
        new CoverageFolder().Analyse().IsWhole.Should().BeTrue();
    }

    [TestCase("DEL-01", ClauseState.NotCheckable, "")]
    [TestCase("DEL-02", ClauseState.Checked, "national-cover")]
    [TestCase("OPEN-01", ClauseState.Checked, "open-interfaces")]
    [TestCase("OPEN-02", ClauseState.Checked, "open-02-trial")]
    public void Analyse_Clause_SaysWhatChecksIt(string id, ClauseState state, string by)
    {
        var clause = Clause(new CoverageFolder().Analyse(), id);

        clause.State.Should().Be(state);
        string.Join(' ', clause.Rules.Select(r => r.Id).Concat(clause.Mitigations.Select(m => m.Id))).Should().Be(by);
        clause.Family.Should().Be(id[..^3]);
    }

    [Test]
    public void Analyse_OwnAndAdoptedRules_AreKeptApart()
    {
        var report = new CoverageFolder().Analyse();

        Clause(report, "DEL-02").OwnRules.Should().BeEmpty();
        Clause(report, "DEL-02").AdoptedRules.Should().ContainSingle();
        Clause(report, "OPEN-01").OwnRules.Should().ContainSingle();
    }

    [Test]
    public void Analyse_AdoptionRemoved_LeavesTheClauseSilent() =>
        new CoverageFolder().Replacing(CoverageFolder.Clauses, "    checked_by: [national-cover]\n", string.Empty).Faults()
            .Should().Equal("coverage/province/clauses.yaml(10,5) CMP4801: The clause 'DEL-02' is said to be checkable, but no rule or mitigation checks it.");

    [Test]
    public void Analyse_MitigationRemoved_LeavesTheClauseSilent() =>
        new CoverageFolder().Without("coverage/province/mitigations.yaml").Faults()
            .Should().ContainSingle().Which.Should().Contain("CMP4801").And.Contain("'OPEN-02'");

    [Test]
    public void Analyse_SilentClause_IsCountedAsRegisteredButNotAsListed()
    {
        var totals = new CoverageFolder().Without("coverage/province/mitigations.yaml").Analyse().Totals;

        (totals.Clauses, totals.ListedClauses, totals.CheckedClauses, totals.ReasonedClauses).Should().Be((4, 3, 2, 1));
    }

    private static ClauseCoverage Clause(CoverageReport report, string id) =>
        report.Registers.Should().ContainSingle().Which.Clauses.Single(c => c.Clause.Id == id);
}
