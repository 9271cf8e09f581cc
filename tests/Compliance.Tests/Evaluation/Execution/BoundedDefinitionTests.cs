using System.Diagnostics;
using System.Globalization;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings.Explanations;
using Compliance.Rules;

namespace Compliance.Tests.Evaluation.Execution;

/// <summary>Definitions that use each other three times: there are more ways through forty of them than any machine goes.</summary>
internal sealed class BoundedDefinitionTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [TestCase("a: true", TestName = "Evaluate_FortyLevelsThatFail_Ends")]
    [TestCase("a: false", TestName = "Evaluate_FortyLevelsThatHold_Ends")]
    [TestCase("", TestName = "Evaluate_FortyLevelsThatAreOpen_Ends")]
    public void Evaluate_FortyLevels_Ends(string fact)
    {
        var engine = new ComplianceEngine(Levels(40));
        var started = Stopwatch.StartNew();
        var report = engine.Evaluate(Declare(engine.Rulebook, fact), JudgingWorld.AsOf);

        report.Questions.Length.Should().BeInRange(0, 1);
        report.Asserted.Should().NotBeNull();
        report.Findings.Should().HaveCount(fact == "a: true" ? 1 : 0);
        report.Findings.SelectMany(f => f.Evidence).Select(e => e.Path).Should().OnlyHaveUniqueItems();
        report.Findings.SelectMany(f => f.Trace).Should().HaveCount(fact == "a: true" ? 1 : 0);
        started.Elapsed.Should().BeLessThan(Soon);
    }

    [Test]
    public void Explain_TheSameDefinitionOnSeveralWays_TellsTheSameAsOnEach()
    {
        var engine = new ComplianceEngine(Levels(3));
        var finding = engine.Evaluate(Declare(engine.Rulebook, "a: true"), JudgingWorld.AsOf).Findings.Should().ContainSingle().Which;

        Lines(finding.Trace[0]).Count().Should().BeGreaterThan(1 + 3 + 9, "what is explained once stands on each way");
        finding.Evidence.Select(e => e.Path).Should().Equal("activities[a].funds.pooled");
    }

    [Test]
    public void Evaluate_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var engine = new ComplianceEngine(Levels(5));

        FluentActions.Invoking(() => engine.Evaluate(Declare(engine.Rulebook, "a: true"), JudgingWorld.AsOf, cancellationToken: source.Token))
            .Should().Throw<OperationCanceledException>();
    }

    private static IEnumerable<string> Lines(TraceNode node) => node.Children.SelectMany(Lines).Prepend(node.Text.En);

    private static Declaration Declare(Rulebook rulebook, string fact) => JudgingWorld.Declare(
        rulebook,
        $"company: {{ id: c }}\nactivities: [{{ id: a, performer: c, period: 2024-01-01..{fact switch { "a: true" => ", funds: { pooled: true }", "a: false" => ", funds: { pooled: false }", _ => string.Empty }} }}]");

    private static Rulebook Levels(int count)
    {
        var levels = Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""
              - id: level_{{i}}
                label: { zh: 第{{i}}级, en: Level {{i}} }
                subject: activity
                when: { all: [{{(i == 0 ? "{ funds.pooled: true }" : string.Join(", ", Enumerable.Repeat($"{{ level_{i - 1}: true }}", 3)))}}] }
            """));
        return JudgingWorld.Load([("definitions.yaml", $"definitions:\n{string.Join('\n', levels)}\n")], [("deep", $"forbids: {{ level_{count - 1}: true }}")]);
    }
}
