using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Rules;
using Compliance.Streams;
using Compliance.Tests.Declarations;
using Compliance.Tests.Evaluation.Execution;
using Compliance.Text;

namespace Compliance.Tests.Evaluation;

/// <summary>A day that cannot be one of a judgement is refused wherever a day is taken; <c>default</c> first of all.</summary>
internal sealed class JudgementDayTests
{
    private static readonly DateOnly[] Impossible = [default, new(1, 12, 31), new(1899, 12, 31), new(3000, 1, 1), DateOnly.MaxValue];

    private static readonly ComplianceEngine Engine = new(JudgingWorld.Load(("one-rule", "forbids: { funds.pooled: true }")));

    private static readonly Declaration Declared = JudgingWorld.Declare(Engine.Rulebook, "company: { id: x }\nactivities: [{ id: a, funds: { pooled: true }, period: 2020-01-01.. }]");

    [TestCaseSource(nameof(Impossible))]
    public void Evaluate_ImpossibleDay_IsRefused(DateOnly day) => Refused(() => Engine.Evaluate(Declared, day), day);

    [TestCaseSource(nameof(Impossible))]
    public void EvaluateRule_ImpossibleDay_IsRefused(DateOnly day) => Refused(() => Engine.EvaluateRule(Engine.Rulebook.Rules[0], Declared, day), day);

    [TestCaseSource(nameof(Impossible))]
    public void Evaluator_ImpossibleDay_IsRefused(DateOnly day)
    {
        Refused(() => new RulebookEvaluator(Engine.Rulebook).Evaluate(Declared, day, new NoVerdicts()), day);
        Refused(() => new RulebookEvaluator(Engine.Rulebook).EvaluateRule(Engine.Rulebook.Rules[0], Declared, day, new NoVerdicts()), day);
        Refused(() => _ = new EvaluationScope(Declared, day), day);
    }

    [TestCaseSource(nameof(Impossible))]
    public async Task CheckAsync_ImpossibleDay_IsRefused(DateOnly day)
    {
        await using var line = new MemoryStream("{\"company\":{\"id\":\"o\"}}\n"u8.ToArray());

        await FluentActions.Awaiting(async () =>
        {
            await foreach (var _ in Engine.CheckAsync(line, _ => day))
            {
                // The day is refused before a report is there.
            }
        }).Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    [Test]
    public void Message_OfDefault_SaysWhatItIsAndWhatToWrite() =>
        FluentActions.Invoking(() => Engine.Evaluate(Declared, default)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("0001-01-01 cannot be the day of the judgement. It is the value of a DateOnly that was never set. Write a day from 1900-01-01 to 2999-12-31*new DateOnly(2026, 11, 1)*");

    [Test]
    public void Evaluate_FirstAndLastDay_AreJudged()
    {
        Engine.Evaluate(Declared, JudgementDay.First, new EvaluateOptions { HorizonDays = 100_000 }).AsOf.Should().Be(JudgementDay.First);
        Engine.Evaluate(Declared, JudgementDay.Last, new EvaluateOptions { HorizonDays = int.MaxValue }).AsOf.Should().Be(JudgementDay.Last);
    }

    [Test]
    public void AsOf_OfADeclaration_IsRefusedInPlace([Values("0001-01-01", "1899-12-31", "3000-01-01", "9999-12-31")] string day)
    {
        var yaml = Declare.Yaml($"as_of: {day}\ncompany: {{ id: x }}").Diagnostics.Should().ContainSingle().Which;
        var json = Declare.Json($$"""{ "as_of": "{{day}}", "company": { "id": "x" } }""").Diagnostics.Should().ContainSingle().Which;
        var code = Declare.Reader.Build(d => d.AsOf(DateOnly.ParseExact(day, "yyyy-MM-dd", null)).Principal("x")).Diagnostics.Should().ContainSingle().Which;

        new[] { yaml, json, code }.Should().OnlyContain(d => d.Code == "CMP4033" && d.Path == "as_of" && d.Message.En.Contains(day));
        yaml.Span.Position.Should().Be(new SourcePosition(1, 8));
    }

    private static void Refused(Action action, DateOnly day) =>
        action.Should().Throw<ArgumentOutOfRangeException>().Where(e => e.ParamName == "asOf" && e.Message.Contains(IsoDay.Of(day)));

    private sealed class NoVerdicts : IVerdictProvider
    {
        public DatedVerdict GetVerdict(Rule rule, Entity subject, EvaluatedDay day) => default;
    }
}
