using Compliance.Evaluation;
using Compliance.Findings.Explanations;

namespace Compliance.Tests.Evaluation.Execution;

internal sealed class ExplanationPassTests
{
    private static readonly ComplianceEngine Engine = new(JudgingWorld.Load(
        ("a-days", "forbids: { period.from: { on_or_before: 2021-01-01 } }")));

    [Test]
    public void Trace_OfASubjectWhoseTimeIsCut_TellsOfItsOwnTime()
    {
        const string Early = "{ id: early, period: 2020-01-01.. }";
        const string Late = "{ id: late, period: 2022-01-01.. }";

        Trace(Early, Late).Should().Equal(Trace(Early));
    }

    private static IEnumerable<string> Trace(params string[] activities)
    {
        var report = Engine.Evaluate(JudgingWorld.Declare(Engine.Rulebook, $"company: {{ id: c }}\nactivities: [{string.Join(", ", activities)}]"), JudgingWorld.AsOf);
        return report.Findings.Should().ContainSingle().Which.Trace.SelectMany(Lines);
    }

    private static IEnumerable<string> Lines(TraceNode node) => node.Children.SelectMany(Lines).Prepend($"{node.Text.En}: {node.Value}");
}
