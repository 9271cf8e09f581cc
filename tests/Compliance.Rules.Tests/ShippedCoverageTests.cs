using System.Globalization;
using Compliance.Authoring.Coverage;
using Compliance.RulePacks;

namespace Compliance.Rules.Tests;

/// <summary>No clause is silent, no kind of case or boundary is missing, and every quotation stands; the README says how many there are.</summary>
internal sealed class ShippedCoverageTests
{
    private const string Begin = "<!-- coverage: rewritten by the tests with COMPLIANCE_ACCEPT=1 -->\n";
    private const string End = "\n<!-- /coverage -->";

    private static readonly CoverageReport Coverage = CoverageAnalysis.Analyse(ShippedRules.Engine.Rulebook, ShippedRules.Cases, ShippedPacks.Files);

    [Test]
    public void ShippedRules_Coverage_IsWhole()
    {
        Coverage.Faults.Select(f => $"{f.Span.File?.Path}({f.Span.Position}) {f.Code} {f.Message.En}").Should().BeEmpty();
        Coverage.IsWhole.Should().BeTrue();
        Coverage.Totals.ListedClauses.Should().Be(Coverage.Totals.Clauses).And.Be(52);
    }

    [Test]
    public void ShippedRules_EveryCitedArticle_HasCases() =>
        Coverage.Sources.SelectMany(s => s.Cited).Where(p => !p.Rules.IsEmpty).Should().OnlyContain(p => p.Cases > 0);

    [Test]
    public void Readme_CoverageLine_IsThatOfTheRules()
    {
        var readme = File.ReadAllText(RepositoryRoot.Combine("README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf(Begin, StringComparison.Ordinal);
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        start.Should().BePositive("the README holds the markers");
        end.Should().BeGreaterThan(start);

        Approval.Verify(readme[..(start + Begin.Length)] + Line(Coverage.Totals) + readme[end..], "README.md");
    }

    private static string Line(CoverageTotals totals) => string.Create(
        CultureInfo.InvariantCulture,
        $"{totals.Clauses} clauses ({totals.CheckedClauses} checked, {totals.ReasonedClauses} with a reason why not) · {totals.Rules} rules · {totals.Cases} cases · {totals.BoundaryPairs} boundary pairs · {totals.Articles} articles cited · {totals.StandingQuotations} quotations that stand in the registered texts");
}
