using System.Globalization;
using System.Text;
using Compliance.Declarations;
using Compliance.Evaluation;

namespace Compliance.Tests.Evaluation.Execution;

[NonParallelizable]
internal sealed class SettledAllocationTests
{
    // A row of the results, and nothing else.
    private const double BytesOfAnOutcome = 12;

    private static readonly ComplianceEngine Engine = new(JudgingWorld.Load(
        ("a-fact", "forbids: { funds.pooled: true }"),
        ("b-join", "requires: { some licence as held: { holder: $activity.performer, kind: [payment_business, other], status: valid, valid: { covers: $activity.period } } }"),
        ("c-sum", "requires: { sum of equity_stake.total_assets: { where: { holder: $activity.performer }, at_most: 20 * $activity.performer.net_assets } }"),
        ("d-regions", "requires: { some licence as held: { holder: $activity.performer, regions: { covers: $activity.regions } } }"),
        ("e-days", "requires: { agreement.signed: { on_or_before: $activity.period.from } }"),
        ("f-count", "forbids: { count of cooperation_agreement: { where: { company: $activity.performer, fee_share: { more_than: 30% } }, at_least: 2 } }"),
        ("g-lists", "forbids: { steps: { contains_any: [pricing, collect] } }"),
        ("h-texts", "forbids: { marketing_name: { mentions: [零风险] } }")));

    [TestCase("2024-01-01..2025-12-31")]
    [TestCase("2024-01-01..", TestName = "{m}, cut to the day judged")]
    public void Evaluate_ASettledDeclaration_AllocatesItsOutcomes(string period)
    {
        const int Fewer = 20;
        const int More = 120;
        const int Rules = 8;

        var perOutcome = (double)(Allocated(More, period) - Allocated(Fewer, period)) / ((More - Fewer) * Rules);

        perOutcome.Should().BePositive().And.BeLessThanOrEqualTo(BytesOfAnOutcome);
    }

    [TestCase("owner")]
    [TestCase("colour")]
    [TestCase("name")]
    [TestCase("number")]
    [TestCase("day")]
    [TestCase("flag")]
    public void Evaluate_JoinsOfManyThings_AllocateTheirOutcomes(string key)
    {
        const int Fewer = 20;
        const int More = 120;
        var rulebook = JoinWorld.Load(key);
        var engine = new ComplianceEngine(rulebook);
        var rules = rulebook.Rules.Length;
        var (fewer, more) = (JoinWorld.Settle(rulebook, key, Fewer), JoinWorld.Settle(rulebook, key, More));
        engine.Evaluate(more, JoinWorld.AsOf).Counts.Satisfied.Should().Be(More * rules);

        var perOutcome = (double)(Allocated(engine, more) - Allocated(engine, fewer)) / ((More - Fewer) * rules);

        perOutcome.Should().BePositive().And.BeLessThanOrEqualTo(BytesOfAnOutcome);
    }

    [Test]
    public void Evaluate_DaysBeforeTheLaw_AllocateTheirOutcomes()
    {
        var (fewer, more) = (Early(20), Early(120));
        Engine.Evaluate(more, JudgingWorld.AsOf).Counts.NotCovered.Should().Be(120 * 8);

        var perOutcome = (double)(Allocated(more) - Allocated(fewer)) / (100 * 8);

        perOutcome.Should().BePositive().And.BeLessThanOrEqualTo(BytesOfAnOutcome);
    }

    [Test]
    public void Evaluate_AnOpenDeclaration_AllocatesItsOutcomesUntilSomebodyAsks()
    {
        var open = JudgingWorld.Declare(Engine.Rulebook, "company: { id: c }\nactivities: [" + string.Join(", ", Enumerable.Range(0, 100).Select(i => $"{{ id: a{i}, period: 2024-01-01..2025-12-31 }}")) + "]");
        var report = Engine.Evaluate(open, JudgingWorld.AsOf);
        report.Counts.Undetermined.Should().Be(800);

        var perOutcome = (double)Allocated(open) / 800;
        var questions = report.Questions;

        perOutcome.Should().BeInRange(12, 13);
        questions.Should().HaveCountGreaterThan(500).And.OnlyContain(q => q.Fact.Question.Zh.Length > 0);
        report.Questions.Should().Equal(questions);
    }

    private static Declaration Early(int activities) => JudgingWorld.Declare(Engine.Rulebook, Text(activities, "2008-01-01..2009-12-31"));

    private static long Allocated(int activities, string period)
    {
        var declaration = JudgingWorld.Declare(Engine.Rulebook, Text(activities, period));
        Engine.Evaluate(declaration, JudgingWorld.AsOf).Counts.Satisfied.Should().Be(activities * 8);
        return Allocated(declaration);
    }

    private static long Allocated(Declaration declaration) => Allocated(Engine, declaration);

    private static long Allocated(ComplianceEngine engine, Declaration declaration)
    {
        engine.Evaluate(declaration, JudgingWorld.AsOf);
        var before = GC.GetAllocatedBytesForCurrentThread();
        engine.Evaluate(declaration, JudgingWorld.AsOf);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Text(int activities, string period)
    {
        var text = new StringBuilder("""
            company: { id: c, net_assets: 10亿元 }
            licences: [{ id: l, holder: c, kind: payment_business, status: valid, valid: 2020-01-01.., regions: [nationwide] }]
            equity_stakes: [{ id: s, holder: c, total_assets: 1亿元 }]
            cooperation_agreements: [{ id: g, company: c, fee_share: 40%, signed: 2023-01-01 }]
            activities:

            """);
        for (var i = 0; i < activities; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  - {{ id: a{i}, performer: c, agreement: g, period: {period}, regions: [33], steps: [display], marketing_name: 钱包, funds: {{ pooled: false }} }}");
        }

        return text.ToString();
    }
}
