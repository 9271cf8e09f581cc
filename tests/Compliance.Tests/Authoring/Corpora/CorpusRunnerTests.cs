using Compliance.Authoring.Corpora;
using Compliance.Evaluation;

namespace Compliance.Tests.Authoring.Corpora;

internal sealed class CorpusRunnerTests
{
    private const string Licensed = "licences: [{ id: l, kind: courier, valid: 2024-01-01.. }]";
    private const string Insured = "insured: true, cover: 20万元";
    private const string Violation = "{ rule: del-01-licence, subject: \"deliveries[a]\", outcome: violation, cites: [delivery-law 3] }";

    private static readonly CorpusRunner Runner = new(new ComplianceEngine(CorpusSamples.Rulebook));

    // Without a licence del-01-licence finds a violation from 2024 on and a critical caution before; an uninsured delivery is a caution of medium severity.
    [TestCase($"{Licensed}, deliveries: [{{ id: a, period: 2025-01-01.., {Insured} }}]", true)]
    [TestCase($"{Licensed}, deliveries: [{{ id: a, period: 2025-01-01.., insured: false }}]", true)]
    [TestCase($"licences: [], deliveries: [{{ id: a, period: 2025-01-01.., {Insured} }}]", false)]
    [TestCase($"licences: [], deliveries: [{{ id: a, period: 2023-01-01..2023-12-31, {Insured} }}]", false)]
    [TestCase("licences: [], deliveries: []", false)]
    [TestCase("", false)]
    [TestCase("deliveries: [{ id: a, period: 2025-01-01.. }]", false)]
    [TestCase("licences: [], deliveries: [{ id: a, period: 2030-01-01.. }]", false)]
    public void Run_Lawful_PassesWhereRulesAppliedAndNothingGraveWasFound(string given, bool passes)
    {
        var result = Run(given, "lawful", "corpus/lawful/delivery/a.yaml");

        result.HasRun.Should().BeTrue();
        result.Passed.Should().Be(passes);
    }

    [TestCase("licences: [], deliveries: []")]
    [TestCase("deliveries: [{ id: a, period: 2025-01-01.. }]")]
    public void Run_NothingDecided_IsSaidAndNoPass(string given) => Run(given, "lawful", "corpus/lawful/delivery/a.yaml").NothingDecided.Should().BeTrue();

    // deliveries[a]: a critical caution in 2023, a violation from 2024 on.
    [TestCase($"[{Violation}]", false)]
    [TestCase($"[{Violation}, {{ rule: del-01-licence, subject: \"deliveries[a]\", outcome: caution, cites: [] }}]", null)]
    [TestCase($"[{Violation}, {{ rule: del-01-licence, subject: \"deliveries[a]\", outcome: caution, cites: [delivery-opinions 1] }}]", false)]
    [TestCase("[{ rule: del-01-licence, subject: \"deliveries[b]\", outcome: violation, cites: [delivery-law 3] }]", false)]
    [TestCase("[{ rule: del-02-insured, subject: \"deliveries[a]\", outcome: violation, cites: [delivery-law 3] }]", false)]
    public void Run_Violations_MustBeJustThoseListed(string expect, bool? passes)
    {
        var suite = CorpusSamples.Load(CorpusSamples.Text($"{{ company: {{ id: c }}, licences: [], deliveries: [{{ id: a, period: 2023-12-01.., {Insured} }}] }}", expect));
        if (passes is null)
        {
            suite.HasErrors.Should().BeTrue("an entry without an article cannot be compared with the decision");
            return;
        }

        Runner.Run(suite.Files.Single()).Passed.Should().Be(passes.Value);
    }

    [TestCase("from: 2024-01-01, ", true)]
    [TestCase("from: 2024-01-01, until: 2025-06-30, ", true)]
    [TestCase("from: 2024-01-02, ", false)]
    [TestCase("until: 2025-06-29, ", false)]
    [TestCase("caps: [], ", true)]
    [TestCase("caps: [mitigated], ", false)]
    public void Run_DaysAndCaps_AreComparedWhereWritten(string more, bool passes)
    {
        var expect = $"[{{ {more}rule: del-01-licence, subject: \"deliveries[a]\", outcome: violation, cites: [delivery-law 3] }}]";

        Run($"licences: [], deliveries: [{{ id: a, period: 2024-01-01.., {Insured} }}]", expect).Passed.Should().Be(passes);
    }

    [Test]
    public void Run_Unexpected_IsNamed()
    {
        var result = Run($"licences: [], deliveries: [{{ id: a, period: 2024-01-01.., {Insured} }}, {{ id: b, period: 2024-01-01.., {Insured} }}]", $"[{Violation}]");

        result.Missed.Should().BeEmpty();
        result.Unexpected.Should().ContainSingle().Which.Subject!.Path.Should().Be("deliveries[b]");
    }

    [Test]
    public void Run_Missed_SaysWhatTheRuleCameTo()
    {
        var result = Run($"{Licensed}, deliveries: [{{ id: a, period: 2024-01-01.., {Insured} }}]", $"[{Violation}]");

        result.Unexpected.Should().BeEmpty();
        result.Missed.Should().ContainSingle().Which.Instead.Should().ContainSingle().Which.Outcome.Should().Be(Compliance.Findings.Outcome.Satisfied);
    }

    [Test]
    public void Run_AnotherArticle_IsMissedAndNotUnexpectedToo()
    {
        var result = Run($"licences: [], deliveries: [{{ id: a, period: 2024-01-01.., {Insured} }}]", $"[{Violation.Replace("delivery-law 3", "delivery-law 5", StringComparison.Ordinal)}]");

        result.Unexpected.Should().BeEmpty();
        result.Missed.Should().ContainSingle().Which.Differences.Should().ContainSingle().Which.En.Should().Contain("delivery-law 5");
    }

    [TestCase("{ deliveries: [] }")]
    [TestCase("{ company: { id: c }, deliveries: [{ id: a, kind: x }] }")]
    public void Run_DeclarationThatIsNotWhole_NeitherPassesNorFails(string given)
    {
        var result = Runner.Run(CorpusSamples.Load(CorpusSamples.Text(given, $"[{Violation}]")).Files.Single());

        result.HasRun.Should().BeFalse();
        result.Passed.Should().BeFalse();
    }

    private static CorpusResult Run(string given, string expect, string path = "corpus/violations/delivery/a.yaml")
    {
        var suite = CorpusSamples.Load(CorpusSamples.Text($"{{ company: {{ id: c }}{(given.Length == 0 ? string.Empty : ", ")}{given} }}", expect), path);
        suite.HasErrors.Should().BeFalse(string.Join('\n', suite.Diagnostics.Select(d => d.Message.En)));
        return Runner.Run(suite.Files.Single());
    }
}
