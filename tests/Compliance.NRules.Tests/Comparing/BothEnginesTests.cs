using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Engines;
using Compliance.Findings;
using Compliance.NRules.Comparing;
using Compliance.Reporting;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Compliance.NRules.Tests.Comparing;

/// <summary>Both engines as one check: raw verdicts of all rules are compared, and a difference is never a silent choice.</summary>
internal sealed class BothEnginesTests
{
    private const string Seeded = "cn-payment-unlicensed-payment";
    private static readonly DateOnly AsOf = new(2026, 11, 1);
    private static readonly Rulebook Rulebook = RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow();
    private static readonly NRulesEngine Network = new(Rulebook);
    private static readonly EvaluateOptions Payment = new() { Packs = ["cn/payment"] };

    [Test]
    public void Evaluate_WholeRulebook_ComparesAllRulesAndGivesTheNativeReport()
    {
        var both = new BothEngines(Rulebook, _ => Network.Verdicts, narrowed => new ComplianceEngine(narrowed), null);
        var declaration = Declare(both);

        var report = both.Evaluate(declaration, AsOf);

        Bytes(report).Should().Equal(Bytes(new ComplianceEngine(Rulebook).Evaluate(declaration, AsOf)));
        both.ComparedVerdicts.Should().BeGreaterThanOrEqualTo(
            Rulebook.Rules.Count(r => declaration[r.Subject].Items.Length > 0 && new RulebookEvaluator(Rulebook).GetDaysOfChange(r, declaration[r.Subject].Items[0], new EvaluationScope(declaration, AsOf)).Any()),
            "rules that the index passes over are compared too");
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Evaluate_WithAVerdictThatDiffers_NamesRuleSubjectDaysAndBothVerdicts(bool isWhole)
    {
        var both = FaultyEngines.WithVerdicts(Rulebook, (rule, subject, _) => rule.Id == Seeded && subject.Index == 0);
        var declaration = Declare(both);
        Action check = isWhole
            ? () => both.EvaluateRule(Rulebook.Rules.Single(r => r.Id == Seeded), declaration, AsOf)
            : () => both.Evaluate(declaration, AsOf, Payment);

        var difference = check.Should().Throw<EnginesDifferException>().Which;

        difference.Rule.Id.Should().Be(Seeded);
        difference.Declaration.Should().BeSameAs(declaration);
        difference.Day.AsOf.Should().Be(AsOf);
        difference.NRules.Outcome.Should().NotBe(difference.Native.Outcome);
        foreach (var text in new[] { difference.Text.Zh, difference.Text.En })
        {
            text.Should().Contain("company.yaml(32,5)").And.Contain(Seeded).And.Contain(difference.Subject.Path).And.Contain(IsoDay.Of(difference.Day.Day));
        }

        difference.Text.En.Should().Contain($"native finds {difference.Native.Text.En}").And.Contain($"nrules finds {difference.NRules.Text.En}");
        difference.Text.Zh.Should().Contain($"native 为{difference.Native.Text.Zh}").And.Contain($"nrules 为{difference.NRules.Text.Zh}");
    }

    [TestCase(Outcome.Violated)]
    [TestCase(Outcome.Undetermined)]
    [TestCase(Outcome.Satisfied)]
    public void Evaluate_WithAReportThatLacksAVerdictOfBoth_IsADifference(Outcome outcome)
    {
        var native = new ComplianceEngine(Rulebook);
        var declaration = Declare(native, "platform-group");
        var left = native.Evaluate(declaration, AsOf).Results.First(r => r.Outcome == outcome && r.Subject is not null);
        var both = FaultyEngines.WithResults(Rulebook, r => IsOf(left, r) ? null : r);

        var wrong = FluentActions.Invoking(() => both.Evaluate(declaration, AsOf)).Should().Throw<EnginesDifferException>().Which;

        (wrong.Rule, wrong.Subject, wrong.Day).Should().Be((left.Rule, left.Subject!, new EvaluatedDay(left.Part.LawDay, AsOf)));
        wrong.Native.Should().Be(wrong.NRules);
        wrong.Misreported!.Expected.Should().Be(outcome);
        wrong.Misreported.Reported.Should().BeNull();
        wrong.Text.En.Should().Contain($"the report should say {outcome.Label().En} and says nothing");
        wrong.Text.Zh.Should().Contain($"报告应为{outcome.Label().Zh}，实为没有此项");
    }

    [Test]
    public void Evaluate_WithAFindingThatIsNotListed_IsADifference()
    {
        var both = FaultyEngines.WithReport(Rulebook, r => r with { Findings = r.Findings.RemoveAll(f => f.Rule.Id == Seeded) });

        FluentActions.Invoking(() => both.Evaluate(Declare(both), AsOf)).Should().Throw<EnginesDifferException>().Which.Rule.Id.Should().Be(Seeded);
    }

    [Test]
    public void EvaluateRule_WithAnotherResult_IsADifference()
    {
        var both = FaultyEngines.WithResults(Rulebook, r => r.Outcome == Outcome.Violated ? r with { Outcome = Outcome.Satisfied, Finding = null } : r);

        var wrong = FluentActions.Invoking(() => both.EvaluateRule(Rulebook.Rules.Single(r => r.Id == Seeded), Declare(both), AsOf)).Should().Throw<EnginesDifferException>().Which;

        wrong.Misreported.Should().BeEquivalentTo(new { Expected = Outcome.Violated, Reported = Outcome.Satisfied });
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Evaluate_WithAnUpcomingBreachThatIsMissingOrNone_IsADifference(bool isMissing)
    {
        var day = new DateOnly(2025, 12, 1);
        var options = new EvaluateOptions { HorizonDays = 365 };
        var native = new ComplianceEngine(Rulebook);
        var declaration = Declare(native, "lapsed-licence");
        var upcoming = native.Evaluate(declaration, day, options).Upcoming;
        upcoming.Should().NotBeEmpty("the test is of what is upcoming");
        var both = FaultyEngines.WithReport(Rulebook, r => r with
        {
            Upcoming = isMissing ? r.Upcoming.RemoveAt(0) : r.Upcoming.Add(r.Upcoming[0] with { Part = r.Upcoming[0].Part with { From = day.AddDays(1) } }),
        });

        var wrong = FluentActions.Invoking(() => both.Evaluate(declaration, day, options)).Should().Throw<EnginesDifferException>().Which;

        (wrong.Rule, wrong.Subject).Should().Be((upcoming[0].Rule, upcoming[0].Subject));
        wrong.Misreported!.Reported.Should().Be(isMissing ? null : Outcome.Violated);
        new BothEngines(Rulebook, _ => Network.Verdicts, narrowed => new ComplianceEngine(narrowed), null).Evaluate(declaration, day, options).Upcoming.Should().HaveSameCount(upcoming);
    }

    [Test]
    public void OpenSession_ComparesAtTheBeginningAndAtEachChange()
    {
        var both = new BothEngines(Rulebook);
        var declaration = Declare(both);
        var session = both.OpenSession(declaration, AsOf, Payment);
        var compared = both.ComparedVerdicts;
        compared.Should().BePositive();

        session.MoveTo(AsOf.AddDays(40));

        both.ComparedVerdicts.Should().BeGreaterThan(compared);
        Bytes(session.Report).Should().Equal(Bytes(new ComplianceEngine(Rulebook).Evaluate(declaration, AsOf.AddDays(40), Payment)));
    }

    [Test]
    public void OpenSession_WithAVerdictThatDiffers_IsADifference()
    {
        var both = FaultyEngines.WithVerdicts(Rulebook, (rule, subject, _) => rule.Id == Seeded && subject.Index == 0);

        FluentActions.Invoking(() => both.OpenSession(Declare(both), AsOf, Payment)).Should().Throw<EnginesDifferException>().Which.Rule.Id.Should().Be(Seeded);
    }

    [Test]
    public void Evaluate_ChosenRules_CountsOnTheEngineThatWasAsked()
    {
        var both = new BothEngines(Rulebook);

        both.Evaluate(Declare(both), AsOf, Payment).Findings.Should().NotBeEmpty();

        both.ComparedVerdicts.Should().BePositive();
    }

    [Test]
    public void Evaluate_Cancelled_DoesNotWaitForTheNetwork()
    {
        var both = new BothEngines(Rulebook);

        FluentActions.Invoking(() => both.Evaluate(Declare(both), AsOf, Payment, new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();
    }

    [Test]
    public void UseBothEngines_MakesTheEngineThatIsInjected()
    {
        using var provider = new ServiceCollection().AddCompliance(c => c.AddShippedPacks().UseBothEngines()).BuildServiceProvider();

        provider.GetRequiredService<IComplianceEngine>().Should().BeOfType<BothEngines>();
    }

    private static Declaration Declare(IComplianceEngine engine, string sample = "unlicensed-settlement") =>
        engine.Declarations.FromFile(RepositoryRoot.Combine($"samples/{sample}/company.yaml")).GetDeclarationOrThrow();

    private static bool IsOf(RuleResult one, RuleResult other) =>
        ReferenceEquals(one.Rule, other.Rule) && ReferenceEquals(one.Subject, other.Subject) && one.Part.LawDay == other.Part.LawDay;

    private static byte[] Bytes(ComplianceReport report)
    {
        using var stream = new MemoryStream();
        JsonReportWriter.Write(report, stream);
        return stream.ToArray();
    }
}
