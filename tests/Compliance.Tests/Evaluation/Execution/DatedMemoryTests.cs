using Compliance.Evaluation;
using Compliance.Rules;

namespace Compliance.Tests.Evaluation.Execution;

/// <summary>What is remembered of a company serves all activities under the same law, and none under another.</summary>
internal sealed class DatedMemoryTests
{
    private const string Parameters = """
        parameters:
          - id: most-share
            label: { zh: 上限, en: Most }
            type: percent
            values:
              - { value: 50%, in_force: { from: 2020-01-01, until: 2023-12-31 }, source: test-law, article: "1", status: verified }
              - { value: 20%, in_force: { from: 2024-01-01 }, source: test-law, article: "1", status: verified }
        """;

    private const string Definitions = """
        definitions:
          - id: shares_too_much
            label: { zh: 分成过高, en: Shares too much }
            subject: company
            when: { some cooperation_agreement: { company: $company, fee_share: { more_than: parameter most-share } } }
        """;

    private static readonly Rulebook Rulebook = JudgingWorld.Load(
        [("parameters.yaml", Parameters), ("definitions.yaml", Definitions)],
        [
            ("aggregate", "forbids: { count of cooperation_agreement: { where: { company: $activity.performer, fee_share: { more_than: parameter most-share } }, at_least: 1 } }"),
            ("quantified", "forbids: { some cooperation_agreement: { company: $activity.performer, fee_share: { more_than: parameter most-share } } }"),
            ("term", "forbids: { performer.shares_too_much: true }"),
        ]);

    [TestCase("aggregate")]
    [TestCase("quantified")]
    [TestCase("term")]
    public void Evaluate_AThresholdThatChanged_IsTakenFromTheLawOfEachActivity(string rule)
    {
        // The days go to and fro over the change, and to days on which nothing changed.
        string[] days = ["2022-05-01", "2025-05-01", "2022-06-01", "2024-01-01", "2023-12-31", "2019-05-01", "2026-01-01"];
        var activities = string.Join(", ", days.Select((d, i) => $"{{ id: a{i}, performer: c, period: {d}..{d} }}"));
        var declaration = JudgingWorld.Declare(Rulebook, $"company: {{ id: c }}\ncooperation_agreements: [{{ id: g, company: c, fee_share: 30% }}]\nactivities: [{activities}]");

        var outcomes = new ComplianceEngine(Rulebook).Evaluate(declaration, JudgingWorld.AsOf).Results.Where(r => r.Rule.Id == rule).Select(r => $"{r.Outcome}");

        outcomes.Should().Equal("Satisfied", "Violated", "Satisfied", "Violated", "Satisfied", "Undetermined", "Violated");
    }
}
