using Compliance.Evaluation;
using Compliance.Evaluation.Gates;
using Compliance.Tests.Evaluation.Execution;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Tests.Evaluation.Gates;

/// <summary>Values of many kinds do not copy the rules that test none of them without end.</summary>
internal sealed class GateBudgetTests
{
    private const int Gated = 300;
    private const int Free = 700;

    [Test]
    public void TryTake_BeyondTheBudget_IsRefused()
    {
        var budget = new GateBudget(rules: 10);

        budget.TryTake(21_000).Should().BeTrue();
        budget.TryTake(1).Should().BeFalse();
    }

    [Test]
    public void Results_AfterTheBudgetIsSpent_AreThoseOfEachRule()
    {
        var rules = Enumerable.Range(0, Gated + Free).Select(i =>
            (string.Create(System.Globalization.CultureInfo.InvariantCulture, $"r{i:0000}"), $"subject: equity_stake\n{(i < Gated ? $"applies_when: {{ holder.user_count: {i} }}\n" : "")}forbids: {{ held_directly: true }}"));
        var engine = new ComplianceEngine(JudgingWorld.Load(rules));
        var companies = string.Join(", ", Enumerable.Range(0, Gated).Select(i => $"{{ id: c{i}, user_count: {i} }}"));
        var stakes = string.Join(", ", Enumerable.Range(0, Gated).Select(i => $"{{ id: s{i}, holder: c{i}, held_directly: {(i % 2 == 0 ? "true" : "false")} }}"));
        var declaration = JudgingWorld.Declare(engine.Rulebook, $"company: {{ id: c }}\ncompanies: [{companies}]\nequity_stakes: [{stakes}]");

        var report = engine.Evaluate(declaration, JudgingWorld.AsOf);

        foreach (var rule in new[] { engine.Rulebook.Rules[0], engine.Rulebook.Rules[Gated - 1], engine.Rulebook.Rules[^1] })
        {
            var together = report.Results.Where(r => ReferenceEquals(r.Rule, rule)).Select(ResultText.Of);
            together.Should().Equal(engine.EvaluateRule(rule, declaration, JudgingWorld.AsOf).Select(ResultText.Of));
        }
    }
}
