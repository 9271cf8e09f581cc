using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.NRules.Comparing;
using Compliance.Reporting;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Compliance.NRules.Tests;

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
        var both = new BothEngines(Rulebook, Faulty, narrowed => new ComplianceEngine(narrowed), null);
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

    private static Declaration Declare(BothEngines engine) =>
        engine.Declarations.FromFile(RepositoryRoot.Combine("samples/unlicensed-settlement/company.yaml")).GetDeclarationOrThrow();

    private static VerdictMatch Faulty(Rulebook rulebook)
    {
        var evaluator = new RulebookEvaluator(rulebook);
        return (_, scope, _, _) => new OneFault(evaluator.GetNativeVerdicts(scope));
    }

    private static byte[] Bytes(ComplianceReport report)
    {
        using var stream = new MemoryStream();
        JsonReportWriter.Write(report, stream);
        return stream.ToArray();
    }

    private sealed class OneFault(IVerdictProvider inner) : IVerdictProvider
    {
        public DatedVerdict GetVerdict(Rule rule, Entity subject, EvaluatedDay day)
        {
            var verdict = inner.GetVerdict(rule, subject, day);
            return rule.Id == Seeded && subject.Index == 0
                ? verdict with { Outcome = verdict.Outcome == Outcome.Satisfied ? Outcome.Violated : Outcome.Satisfied, LiftedBy = null }
                : verdict;
        }
    }
}
