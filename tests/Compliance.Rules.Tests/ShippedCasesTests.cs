using Compliance.Authoring.Cases;

namespace Compliance.Rules.Tests;

internal sealed class ShippedCasesTests
{
    private static readonly CaseRunner Runner = new(ShippedRules.Engine);

    private static IEnumerable<TestCaseData> All =>
        from file in ShippedRules.Cases.Files
        from ruleCase in file.Cases
        select new TestCaseData(file, ruleCase).SetName($"{file.Rule.Id}/{ruleCase.Name.En}");

    [TestCaseSource(nameof(All))]
    public void Case_OfAShippedRule_IsAsExpected(CaseFile file, RuleCase ruleCase)
    {
        var result = Runner.Run(file.Rule, ruleCase);

        result.Diagnostics.Select(d => $"{d.Span.Position} {d.Message.En}").Should().BeEmpty();
        result.Pairs.Should().NotBeEmpty();
        result.Pairs.SelectMany(p => p.Differences).Select(d => d.En).Should().BeEmpty();
    }
}
