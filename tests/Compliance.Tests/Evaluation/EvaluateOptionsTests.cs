using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Choosing;
using Compliance.Tests.Evaluation.Engines;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.Tests.Evaluation;

/// <summary>Rules that are chosen when a declaration is evaluated.</summary>
internal sealed class EvaluateOptionsTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);
    private static readonly ComplianceEngine Engine = ComplianceEngine.Load(ShippedPacks.Files);

    private static IEnumerable<string> Samples =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("samples"), "company.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static IEnumerable<TestCaseData> Narrowings =>
        from sample in Samples
        from choice in new RuleChoice[] { new() { Clauses = ["ZJ-FIN-*"] }, new() { Rules = ["cn-payment-*", "zj-*"] }, new() { Rules = ["*-licen?e*"] } }
        select new TestCaseData(sample, choice).SetName($"{{m}}({Path.GetFileName(Path.GetDirectoryName(sample))}, {choice.Describe().En})");

    [TestCaseSource(nameof(Narrowings))]
    public void Evaluate_ChosenRules_IsThatPartOfTheWholeReport(string sample, RuleChoice choice)
    {
        var declaration = Engine.Declarations.FromFile(sample).GetDeclarationOrThrow();
        var whole = Engine.Evaluate(declaration, Day, new EvaluateOptions { HorizonDays = 90 });

        var part = Engine.Evaluate(declaration, Day, new EvaluateOptions { HorizonDays = 90, Choice = choice });

        var chosen = part.Rulebook.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        part.Results.Select(ResultText.Of).Should().Equal(whole.Results.Where(r => chosen.Contains(r.Rule.Id)).Select(ResultText.Of));
        part.Findings.Select(f => (f.Fingerprint, f.Kind)).Should().Equal(whole.Findings.Where(f => chosen.Contains(f.Rule.Id)).Select(f => (f.Fingerprint, f.Kind)));
        part.Upcoming.Select(f => f.Fingerprint).Should().Equal(whole.Upcoming.Where(f => chosen.Contains(f.Rule.Id)).Select(f => f.Fingerprint));

        // In what order they are asked goes by the results of the part.
        part.Questions.Select(q => q.Fact.Path).Order(StringComparer.Ordinal).Should().Equal(
            whole.Questions.Where(q => q.Rules.Any(r => chosen.Contains(r.Id))).Select(q => q.Fact.Path).Order(StringComparer.Ordinal));
        part.Rulebook.Choice.Should().Be(choice);
    }

    [Test]
    public void Evaluate_APack_AsksNothingForOthers()
    {
        var declaration = Engine.Declarations.FromText("as_of: 2026-11-01\ncompany: { id: c, name: C }\n", "c.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();

        var report = Engine.Evaluate(declaration, Day, new EvaluateOptions { Packs = ["cn/medical"] });

        Engine.Evaluate(declaration, Day).Questions.Should().NotBeEmpty();
        report.Questions.SelectMany(q => q.Rules).Select(r => r.Id).Distinct().Should().OnlyContain(id => id.StartsWith("cn-medical", StringComparison.Ordinal));
        report.Rulebook.Packs.Select(p => p.Id).Should().OnlyContain(id => id == "cn/medical" || id == "cn/terms");
    }

    [Test]
    public void Evaluate_RulesOfWhichNoneApplies_IsNoPass()
    {
        var declaration = Engine.Declarations.FromFile(RepositoryRoot.Combine("samples/unlicensed-settlement/company.yaml")).GetDeclarationOrThrow();

        var report = Engine.Evaluate(declaration, Day, new EvaluateOptions { Rules = ["cn-medical-*"] });

        report.NothingChecked.Should().BeTrue();
    }

    [Test]
    public void Evaluate_UnknownName_ThrowsWithTheNearest()
    {
        var declaration = Engine.Declarations.FromText("company: { id: c }\n", "c.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();

        FluentActions.Invoking(() => Engine.Evaluate(declaration, Day, new EvaluateOptions { Packs = ["cn/paymet"] }))
            .Should().Throw<ArgumentException>().WithMessage("*cn/paymet*cn/payment*");
    }

    [Test]
    public void Evaluate_AChoiceAgain_PreparesNothing()
    {
        var declaration = Engine.Declarations.FromText("company: { id: c }\n", "c.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();

        var (first, second) = (Engine.Evaluate(declaration, Day, Payment()), Engine.Evaluate(declaration, Day, Payment()));

        second.Rulebook.Should().BeSameAs(first.Rulebook);

        static EvaluateOptions Payment() => new() { Packs = ["cn/payment"] };
    }

    [Test]
    public void Evaluate_WithAParameterReplaced_KeepsItsOneRule()
    {
        var rule = Engine.Rulebook.Rules.First(r => RuleTerms.Of(r).Parameters.Length > 0);
        var parameter = RuleTerms.Of(rule).Parameters[0];
        var engine = ComplianceEngine.WithParameter(Engine.Rulebook, rule, parameter, parameter.Values);
        var declaration = engine.Declarations.FromText("company: { id: c }\n", "c.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();

        engine.Evaluate(declaration, Day, new EvaluateOptions { Packs = ["cn/*"] }).Results.Select(r => r.Rule.Id).Distinct().Should().Equal(rule.Id);
    }

    [Test]
    public void Evaluate_OnAnEngineOfAnOutsider_IsTheSame()
    {
        var rulebook = SmallWorld.Rulebook;
        var declaration = SmallWorld.Declare(SampleGenerator.Create(1).Facts);
        foreach (var options in rulebook.Rules.Select(r => new EvaluateOptions { Rules = [r.Id] }))
        {
            var report = new ConditionEngine(rulebook).Evaluate(declaration, SmallWorld.AsOf, options);

            report.Rulebook.Rules.Select(r => r.Id).Should().Equal(options.Rules);
            ResultText.Of(report).Should().Be(ResultText.Of(new ComplianceEngine(rulebook).Evaluate(declaration, SmallWorld.AsOf, options)));
        }
    }
}
