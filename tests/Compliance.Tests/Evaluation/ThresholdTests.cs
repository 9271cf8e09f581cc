using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Tests.Evaluation.Execution;

namespace Compliance.Tests.Evaluation;

/// <summary>A finding names the parameters that decided it, with the values in force in its part.</summary>
internal sealed class ThresholdTests
{
    private const string Parameters = """
        parameters:
          - id: volume-limit
            label: { zh: 交易额上限, en: Volume limit }
            type: money
            values:
              - { value: 1万元, in_force: { from: 2020-01-01, until: 2024-12-31 }, source: test-law, article: "1", status: verified }
              - { value: 2万元, in_force: { from: 2025-01-01 }, source: test-law, article: "1", status: unverified }
          - id: a-lower-limit
            label: { zh: 下限, en: Lower limit }
            type: money
            values: [{ value: 100元, source: test-law, status: verified }]
          - id: far-limit
            label: { zh: 远限, en: Far limit }
            type: money
            values: [{ value: 10亿元, source: test-law, status: verified }]
        """;

    [Test]
    public void Thresholds_OfEachPart_AreThoseInForceInIt()
    {
        var findings = Judge("forbids: { volume: { more_than: parameter volume-limit } }");

        findings.Select(f => f.Thresholds.Single().Display.Zh).Should().Equal("2万元", "1万元");
        findings.Select(f => f.Thresholds.Single().Display.En).Should().Equal("CNY 20,000", "CNY 10,000");
        findings.Select(f => f.Thresholds.Single().Value.Verification).Should().Equal(Verification.Unverified, Verification.Verified);
        findings.Select(f => f.Thresholds.Single().Value.InForce.From).Should().Equal(new DateOnly(2025, 1, 1), new DateOnly(2020, 1, 1));
        findings.Should().OnlyContain(f => f.Thresholds.Single().Value.Citation.Source.Id == "test-law");
    }

    [Test]
    public void Thresholds_OfSeveralConditions_AreOrderedByIdAndNamedOnce() =>
        Judge("forbids: { all: [{ volume: { more_than: parameter volume-limit } }, { volume: { more_than: parameter a-lower-limit } }, { volume: { is_not: parameter volume-limit } }] }")
            .Should().OnlyContain(f => string.Join(' ', f.Thresholds.Select(t => t.Parameter.Id)) == "a-lower-limit volume-limit");

    [Test]
    public void Thresholds_OfConditionsThatDidNotDecide_AreLeftOut() =>
        Judge("forbids: { any: [{ volume: { more_than: parameter far-limit } }, { volume: { more_than: parameter a-lower-limit } }] }")
            .Should().OnlyContain(f => f.Thresholds.Single().Parameter.Id == "a-lower-limit");

    [Test]
    public void Thresholds_ThroughADefinition_AreNamed() =>
        Judge("forbids: { is_large: true }", ("definitions.yaml", """
            definitions:
              - id: is_large
                label: { zh: 大额, en: Large }
                subject: activity
                when: { volume: { more_than: parameter volume-limit } }
            """)).Should().OnlyContain(f => f.Thresholds.Single().Parameter.Id == "volume-limit");

    [Test]
    public void Thresholds_WithoutParameters_AreNone() =>
        Judge("forbids: { volume: { more_than: 1 } }").Should().OnlyContain(f => f.Thresholds.IsEmpty);

    [Test]
    public void Fingerprint_OfOtherValuesOfAParameter_IsTheSame()
    {
        const string Rule = "forbids: { volume: { more_than: parameter volume-limit } }";

        var findings = Judge(Rule);

        JudgeBy(Parameters.Replace("1万元", "3万元", StringComparison.Ordinal), Rule).Select(f => f.Fingerprint).Should().Equal(findings.Select(f => f.Fingerprint));
        findings.Select(f => f.Fingerprint).Should().OnlyHaveUniqueItems("each run of days has its own first day");
    }

    [Test]
    public void Trace_OfEachPart_SaysTheValueBesideTheLabel()
    {
        var traces = Judge("forbids: { volume: { more_than: parameter volume-limit } }").Select(f => f.Trace.Single().Text).ToList();

        traces.Select(t => t.En).Should().AllSatisfy(t => t.Should().Contain("volume limit (CNY "));
        traces.Select(t => t.Zh[^11..]).Should().Equal(" 交易额上限（2万元）", " 交易额上限（1万元）");
    }

    [Test]
    public void Trace_OfAParameterWithoutValue_SaysSo() =>
        Judge("forbids: { any: [{ volume: { more_than: 1 } }, { volume: { more_than: parameter late } }] }", ("parameters/late.yaml", """
            parameters:
              - id: late
                label: { zh: 后定上限, en: Late limit }
                type: money
                values: [{ value: CNY 1, in_force: { from: 2099-01-01 }, source: test-law, status: verified }]
            """)).Should().OnlyContain(f => f.Trace.Single().Text.En.EndsWith("late limit (no value in force)", StringComparison.Ordinal)
                && f.Trace.Single().Text.Zh.EndsWith("后定上限（无有效数值）", StringComparison.Ordinal));

    [TestCase("{parameter volume-limit}")]
    [TestCase("{参数 volume-limit}")]
    [TestCase("{ 参数 交易额上限 }")]
    public void Message_WithAParameter_SaysTheValueOfThePart(string place)
    {
        var findings = Judge($"forbids: {{ volume: {{ more_than: parameter volume-limit }} }}\nmessage: {{ zh: '超过{place}', en: 'more than {place}' }}");

        findings.Select(f => f.Message.Zh).Should().Equal("超过2万元", "超过1万元");
        findings.Select(f => f.Message.En).Should().Equal("more than CNY 20,000", "more than CNY 10,000");
    }

    [Test]
    public void Message_WithAParameterThatNoConditionUses_HoldsInTheWholePart()
    {
        var findings = Judge("forbids: { volume: { more_than: 1 } }\nmessage: { zh: '{参数 volume-limit}', en: '{parameter volume-limit}' }");

        findings.Select(f => (f.Part.From, f.Message.En)).Should().Equal((new DateOnly(2025, 1, 1), "CNY 20,000"), (new DateOnly(2024, 1, 1), "CNY 10,000"));
        findings.Should().OnlyContain(f => f.Thresholds.IsEmpty && f.Kind == FindingKind.Violation, "what is only printed decided nothing");
    }

    [Test]
    public void Message_WithAParameterWithoutValue_SaysSo() =>
        Judge("forbids: { volume: { more_than: 1 } }\nmessage: { zh: '{参数 late}', en: '{parameter late}' }", ("parameters/late.yaml", """
            parameters:
              - id: late
                label: { zh: 后定上限, en: Late limit }
                type: money
                values: [{ value: CNY 1, in_force: { from: 2099-01-01 }, source: test-law, status: verified }]
            """)).Should().OnlyContain(f => f.Message.Zh == "‹无有效数值：{参数 late}›" && f.Message.En == "‹no value in force: {parameter late}›");

    [Test]
    public void Message_WithAFactThatIsNotDeclared_NamesItByItsLabels() =>
        Judge("forbids: { volume: { more_than: 1 } }\nmessage: { zh: '{activity.performer.name}', en: '{activity.performer.name}' }")
            .Should().OnlyContain(f => f.Message.Zh == "‹未申报：业务活动的实施主体的名称›" && f.Message.En == "‹not declared: activity's performer's name›");

    // The unverified value makes a caution, which comes after the violation.
    private static List<Finding> Judge(string conditions, params (string, string)[] beside) => JudgeBy(Parameters, conditions, beside);

    private static List<Finding> JudgeBy(string parameters, string conditions, params (string, string)[] beside)
    {
        var rulebook = JudgingWorld.Load([("parameters.yaml", parameters), .. beside], [("rule", conditions)]);
        var declaration = JudgingWorld.Declare(rulebook, "company: { id: c }\nactivities: [{ id: a, performer: c, period: 2024-01-01..2025-12-31, volume: 50_000 }]\n");
        var findings = new ComplianceEngine(rulebook).Evaluate(declaration, JudgingWorld.AsOf).Findings;
        findings.Should().NotBeEmpty();
        return [.. findings.OrderByDescending(f => f.Part.LawDay)];
    }
}
