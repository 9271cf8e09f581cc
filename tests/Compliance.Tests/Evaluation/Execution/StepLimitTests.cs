using System.Globalization;
using System.Text;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Limits;
using Compliance.Streams;

namespace Compliance.Tests.Evaluation.Execution;

/// <summary>How many steps a declaration takes. They are counted and not timed: the same declaration takes the same steps on every machine.</summary>
internal sealed class StepLimitTests
{
    private const int Many = 400;

    // Each of many activities with each of many licences of one holder, which lapsed on days of their own: by what joins them, there is one question.
    [TestCase("forbids: { no licence: { holder: $activity.performer, kind: payment_business, valid: { covers: $day } } }", TestName = "Evaluate_LapsedLicencesOfOneHolder_GrowsWithTheirNumber")]
    [TestCase("forbids: { no licence: { holder: $activity.performer, business_types: { contains: $activity.payment_type }, valid: { covers: $day } } }", TestName = "Evaluate_LicencesJoinedByTwoFields_GrowsWithTheirNumber")]
    [TestCase("forbids: { no licence: { holder: $activity.performer, any: [{ kind: payment_business, $activity.kind: merchant_collection }, { kind: microloan, $activity.kind: e_commerce }] } }", TestName = "Evaluate_LicencesThatAskForTheActivity_GrowsWithTheirNumber")]
    [TestCase("forbids: { no licence: { holder: $activity.performer, valid: { overlaps: $activity.period } } }", TestName = "Evaluate_LicencesByThePeriod_GrowsWithTheirNumber")]
    [TestCase("applies_when: { third_party_merchants: true }\nrequires: { count of licence: { where: { holder: $activity.performer, valid: { within: $activity.period } }, at_least: 1 } }", TestName = "Evaluate_CountOfLicencesByThePeriod_GrowsWithTheirNumber")]
    [TestCase("forbids: { every steps as shown: { no licence: { holder: $activity.performer, any: [{ kind: payment_business, $shown.value: consult }, { kind: microloan, $shown.value: quote }] } } }", TestName = "Evaluate_LicencesForEachItem_GrowsWithTheirNumber")]
    public void Evaluate_EachWithEach_GrowsWithTheirNumber(string conditions)
    {
        var (few, many) = (Steps(conditions, Many / 4), Steps(conditions, Many));

        // Four times as many things; each with each would be sixteen times as many steps.
        many.Should().BeLessThan(6 * few);
    }

    [Test]
    public void Evaluate_MoreStepsThanAllowed_IsRefusedByName()
    {
        var (engine, declaration) = Prepare(Conditions, Many);

        var refused = FluentActions.Invoking(() => engine.Evaluate(declaration, JudgingWorld.AsOf, new EvaluateOptions { MaxSteps = Many / 2 }))
            .Should().Throw<EvaluationLimitException>().Which;

        refused.Declaration.Should().BeSameAs(declaration);
        refused.MaxSteps.Should().Be(Many / 2);
        refused.Diagnostic.Code.Should().Be("CMP5300");
        refused.Diagnostic.Message.En.Should().Contain("'declaration.yaml'").And.Contain("200 steps");
        refused.Diagnostic.Span.Position.Line.Should().Be(1);
    }

    [Test]
    public void Evaluate_AfterARefusal_IsAsBefore()
    {
        var (engine, declaration) = Prepare(Conditions, Many);
        var before = engine.Evaluate(declaration, JudgingWorld.AsOf).Counts;
        FluentActions.Invoking(() => engine.Evaluate(declaration, JudgingWorld.AsOf, new EvaluateOptions { MaxSteps = 1 })).Should().Throw<EvaluationLimitException>();

        engine.Evaluate(declaration, JudgingWorld.AsOf).Counts.Should().Be(before);
    }

    [Test]
    public void Evaluate_TheSameDeclarationAgain_TakesTheSameSteps() =>
        Steps(Conditions, Many).Should().Be(Steps(Conditions, Many));

    // The value is the same all the time, and what it rests on is not: that must not be lost for those that share it.
    [Test]
    public void Evaluate_OpenOnOtherGroundsByTheDay_AsksForAllOfEach()
    {
        var rulebook = JudgingWorld.Load(("rule", "requires: { some licence: { holder: $activity.performer, kind: payment_business, valid: { covers: $day } } }"));
        var declaration = JudgingWorld.Declare(rulebook, """
            company: { id: c }
            activities: [{ id: a, performer: c, period: 2024-01-01..2024-12-31 }, { id: b, performer: c, period: 2024-01-01..2024-12-31 }]
            licences: [{ id: l, holder: c, valid: 2024-01-01..2024-06-30 }, { id: m, holder: c, valid: 2024-07-01..2024-12-31 }]
            """);

        var report = new ComplianceEngine(rulebook).Evaluate(declaration, JudgingWorld.AsOf);

        report.Results.Select(r => string.Join(' ', r.MissingPaths)).Should().Equal(Enumerable.Repeat("licences[l].kind licences[m].kind", 2));
        report.Results.Select(r => string.Join(' ', r.Missing.Select(m => m.Path))).Should().Equal(Enumerable.Repeat("licences[l].kind licences[m].kind", 2));
        report.Questions.Select(q => q.Fact.Path).Should().BeEquivalentTo("licences[l].kind", "licences[m].kind");
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void MaxSteps_OfNone_IsRefused(long steps) =>
        FluentActions.Invoking(() => new EvaluateOptions { MaxSteps = steps }).Should().Throw<ArgumentOutOfRangeException>();

    [Test]
    public async Task CheckAsync_ALineThatIsTooCostly_IsRefusedAndTheStreamGoesOn()
    {
        var engine = new ComplianceEngine(JudgingWorld.Load(("rule", Conditions)));
        var large = new StringBuilder("{\"company\":{\"id\":\"c\",\"name\":\"large\"},\"activities\":[");
        large.AppendJoin(',', Enumerable.Range(0, Many).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"a{i}\",\"performer\":\"c\",\"period\":\"2024-01-01..\"}}"))).Append("]}");
        const string Small = "{\"company\":{\"id\":\"c\",\"name\":\"small\"},\"licences\":[],\"activities\":[{\"id\":\"a\",\"performer\":\"c\",\"period\":\"2024-01-01..\"}]}";
        using var input = new MemoryStream(Encoding.UTF8.GetBytes($"{Small}\n{large}\n{Small}\n"));

        var lines = new List<StreamedReport>();
        await foreach (var line in engine.CheckAsync(input, _ => JudgingWorld.AsOf, new StreamOptions { Evaluation = new EvaluateOptions { MaxSteps = Many / 2 } }))
        {
            lines.Add(line);
        }

        lines.Select(l => (l.Line, l.Report is null)).Should().Equal((1, false), (2, true), (3, false));
        lines[1].Diagnostics.Should().ContainSingle().Which.Should().Match<Compliance.Diagnostics.Diagnostic>(d => d.Code == "CMP5300" && d.Span.Position.Line == 2);
    }

    private const string Conditions = "forbids: { no licence: { holder: $activity.performer, kind: payment_business, valid: { covers: $day } } }";

    // The fewest steps that are enough.
    private static long Steps(string conditions, int count)
    {
        var (engine, declaration) = Prepare(conditions, count);
        var (low, high) = (1L, 64L * count * count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = IsEnough(engine, declaration, middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static bool IsEnough(ComplianceEngine engine, Declaration declaration, long steps)
    {
        try
        {
            engine.Evaluate(declaration, JudgingWorld.AsOf, new EvaluateOptions { MaxSteps = steps });
            return true;
        }
        catch (EvaluationLimitException)
        {
            return false;
        }
    }

    private static (ComplianceEngine Engine, Declaration Declaration) Prepare(string conditions, int count)
    {
        var rulebook = JudgingWorld.Load(("rule", conditions));
        var yaml = new StringBuilder("company: { id: c, name: 星河 }\nactivities:\n");
        for (var i = 0; i < count; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{ id: a{i}, performer: c, kind: {(i % 2 == 0 ? "merchant_collection" : "e_commerce")}, third_party_merchants: true, payment_type: ptp_1, steps: [consult, quote], period: 2024-01-01.. }}\n");
        }

        yaml.Append("licences:\n");
        for (var i = 0; i < count; i++)
        {
            // Ten days on which one of them ended, before the activities and while they go on.
            var last = new DateOnly(2023, 12, 1).AddMonths(i % 10);
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{ id: l{i}, holder: c, kind: payment_business, business_types: [ptp_1], valid: 2010-01-01..{last:yyyy-MM-dd} }}\n");
        }

        return (new ComplianceEngine(rulebook), JudgingWorld.Declare(rulebook, yaml.ToString()));
    }
}
