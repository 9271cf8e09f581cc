using System.Globalization;
using System.Text;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tests.Evaluation.Execution;

/// <summary>A join that is looked up says what the same join says that is gone through: inside <c>any</c> it is no longer seen to be one.</summary>
internal sealed class JoinTests
{
    private const int Licences = 60;

    private static readonly Rulebook Rulebook = JudgingWorld.Load(
        ("some-looked-up", "requires: { some licence as held: { holder: $activity.performer, kind: payment_business } }"),
        ("some-gone-through", "requires: { some licence as held: { any: [{ holder: $activity.performer }], kind: payment_business } }"),
        ("every-looked-up", "requires: { every licence as held: { where: { holder: $activity.performer }, satisfies: { kind: payment_business } } }"),
        ("every-gone-through", "requires: { every licence as held: { where: { any: [{ holder: $activity.performer }] }, satisfies: { kind: payment_business } } }"),
        ("count-looked-up", "requires: { count of licence: { where: { holder: $activity.performer, kind: payment_business }, at_most: 4 } }"),
        ("count-gone-through", "requires: { count of licence: { where: { any: [{ holder: $activity.performer }], kind: payment_business }, at_most: 4 } }"));

    [TestCase("some", TestName = "Evaluate_SomeOfManyThings_IsTheSameLookedUp")]
    [TestCase("every", TestName = "Evaluate_EveryOneOfManyThings_IsTheSameLookedUp")]
    [TestCase("count", TestName = "Evaluate_CountOfManyThings_IsTheSameLookedUp")]
    public void Evaluate_AJoinOfManyThings_IsTheSameLookedUp(string test)
    {
        var engine = new ComplianceEngine(Rulebook);
        var outcomes = new HashSet<Outcome>();
        for (var seed = 0; seed < 40; seed++)
        {
            var report = engine.Evaluate(JudgingWorld.Declare(Rulebook, Text(new Random(seed))), JudgingWorld.AsOf);

            var lookedUp = Said(report, $"{test}-looked-up").ToList();
            lookedUp.Should().Equal(Said(report, $"{test}-gone-through"), $"of seed {seed}");
            outcomes.UnionWith(report.Results.Where(r => r.Rule.Id == $"{test}-looked-up").Select(r => r.Outcome));
        }

        outcomes.Should().BeEquivalentTo([Outcome.Satisfied, Outcome.Violated, Outcome.Undetermined]);
    }

    private static IEnumerable<string> Said(ComplianceReport report, string rule) => report.Results
        .Where(r => r.Rule.Id == rule)
        .Select(r => $"{r.Subject!.Id} {r.Outcome} {string.Join(' ', r.Missing.Select(m => m.Path))} {string.Join(' ', r.Finding?.Evidence.Select(e => e.Path) ?? [])}");

    private static string Text(Random random)
    {
        var text = new StringBuilder("company: { id: c0 }\ncompanies: [").AppendJoin(", ", Enumerable.Range(1, 11).Select(i => $"{{ id: c{i} }}")).Append("]\nactivities:\n");
        for (var i = 0; i < 12; i++)
        {
            var performer = random.Next(10) == 0 ? string.Empty : random.Next(10) == 0 ? "performer: none, " : $"performer: c{i}, ";
            text.AppendLine(CultureInfo.InvariantCulture, $"  - {{ id: a{i}, {performer}period: 2024-01-01..2025-12-31 }}");
        }

        var isComplete = random.Next(3) > 0;
        text.AppendLine(isComplete ? "licences:" : "licences:\n incomplete:");
        var gaps = random.Next(2) * random.Next(1, 3);
        for (var i = 0; i < Licences; i++)
        {
            var holder = i < gaps ? string.Empty : random.Next(20) == 0 ? "holder: none, " : $"holder: c{random.Next(12)}, ";
            text.AppendLine(CultureInfo.InvariantCulture, $"  - {{ id: l{i}, {holder}kind: {(random.Next(4) == 0 ? "other" : "payment_business")} }}");
        }

        return text.ToString();
    }
}
