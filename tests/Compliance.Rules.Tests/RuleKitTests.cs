using Compliance.Authoring.Cases;
using Compliance.Law;

namespace Compliance.Rules.Tests;

/// <summary>A rule is a kit: rule, citation, texts and cases of each kind.</summary>
internal sealed class RuleKitTests
{
    private static IEnumerable<TestCaseData> Rules => ShippedRules.Engine.Rulebook.Rules.Select(r => new TestCaseData(r).SetName($"{{m}}({r.Id})"));

    [Test]
    public void ShippedFiles_Loaded_HaveNoDiagnostics() =>
        ShippedRules.Loaded.Diagnostics.Concat(ShippedRules.Cases.Diagnostics)
            .Select(d => $"{d.Span.File?.Path}({d.Span.Position}) {d.Code} {d.Message.En}").Should().BeEmpty();

    [TestCaseSource(nameof(Rules))]
    public void Cases_OfARule_HoldOneOfEachKind(Rule rule)
    {
        var outcomes = ShippedRules.Cases.Files
            .Where(f => ReferenceEquals(f.Rule, rule))
            .SelectMany(f => f.Cases)
            .SelectMany(c => c.Expectation.Results)
            .Select(r => r.Outcome)
            .ToHashSet();

        outcomes.Should().Contain([ExpectedOutcome.Satisfied, ExpectedOutcome.NotApplicable, ExpectedOutcome.Undetermined]);
        outcomes.Should().IntersectWith([ExpectedOutcome.Violation, ExpectedOutcome.Caution, ExpectedOutcome.Opportunity]);
    }

    [TestCaseSource(nameof(Rules))]
    public void Basis_OfARule_CitesARegisteredSource(Rule rule)
    {
        rule.Basis.Should().NotBeEmpty();
        rule.Basis.Should().NotContain(c => c.Source.Type.Force == LegalForce.Draft);
        rule.Clauses.Should().OnlyContain(c => c.IsCheckable, "a clause with a rule is checkable");
    }

    [Test]
    public void Wording_OfTheFinancialClauses_StaysMarkedAsReconstructed()
    {
        var clauses = ShippedRules.Engine.Rulebook.Packs.SelectMany(p => p.Clauses).ToList();

        clauses.Where(c => c.Id.StartsWith("ZJ-FIN-", StringComparison.Ordinal)).Should().HaveCount(14)
            .And.OnlyContain(c => c.Wording == WordingStatus.Reconstructed);
        clauses.Where(c => c.Id.StartsWith("ZJ-PRU-", StringComparison.Ordinal)).Should().HaveCount(6)
            .And.OnlyContain(c => c.Wording == WordingStatus.Verified);
    }
}
