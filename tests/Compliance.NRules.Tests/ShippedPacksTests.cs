using Compliance.Authoring.Cases;
using Compliance.Authoring.Corpora;
using Compliance.Evaluation;
using Compliance.Reporting;
using Compliance.RulePacks;
using Compliance.Rules.Loading;

namespace Compliance.NRules.Tests;

/// <summary>The shipped packs on both engines: every case, and every sample to the byte.</summary>
internal sealed class ShippedPacksTests
{
    private static readonly Rules.Rulebook Rulebook = RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow();
    private static readonly ComplianceEngine Native = new(Rulebook);
    private static readonly NRulesEngine Network = new(Rulebook);
    private static readonly BothEngines Both = new(Rulebook, _ => Network.Verdicts, narrowed => new ComplianceEngine(narrowed), null);
    private static readonly CaseRunner Runner = new(Network);

    private static IEnumerable<TestCaseData> Cases => CaseSuite.Load(ShippedPacks.Files, Rulebook).Files
        .SelectMany(f => f.Cases, (f, c) => new TestCaseData(f.Rule, c).SetName($"{f.Rule.Id}/{c.Name.En}"));

    // House rules, settings and a pack of another vocabulary with its declarations stand among the samples too.
    private static IEnumerable<string> Samples => Directory.EnumerateFiles(RepositoryRoot.Combine("samples"), "*.yaml", SearchOption.AllDirectories)
        .Select(p => Path.GetRelativePath(RepositoryRoot.Combine("samples"), p).Replace('\\', '/'))
        .Where(p => !p.Contains("rules", StringComparison.Ordinal) && !p.StartsWith("ci/", StringComparison.Ordinal)
            && !p.StartsWith("eu-digital-services/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Cases))]
    public void Case(Rules.Rule rule, RuleCase ruleCase) => Runner.Run(rule, ruleCase).Pairs.SelectMany(p => p.Differences).Should().BeEmpty();

    // One of each family: the network is many times slower.
    private static IEnumerable<TestCaseData> Corpora => CorpusSuite.Load(RuleFileSet.FromDirectory(RepositoryRoot.Combine("rules/corpus")), Rulebook).Files
        .GroupBy(f => f.Place)
        .Select(g => new TestCaseData(g.First()).SetName($"{g.Key.Kind}/{g.Key.Family}/{g.First().Name.En}"));

    [TestCaseSource(nameof(Corpora))]
    public void Declaration_OfACorpus(CorpusFile file) => new CorpusRunner(Network).Run(file).Passed.Should().BeTrue();

    [TestCaseSource(nameof(Corpora))]
    public void Verdicts_OfAllRulesOnACorpus_AreReachedAlike(CorpusFile file) => new CorpusRunner(Both).Run(file).Passed.Should().BeTrue();

    [TestCaseSource(nameof(Samples))]
    public void Verdicts_OfAllRulesOnASample_AreReachedAlike(string sample)
    {
        var declaration = Both.Declarations.FromFile(RepositoryRoot.Combine($"samples/{sample}")).GetDeclarationOrThrow();

        FluentActions.Invoking(() => Both.Evaluate(declaration, new DateOnly(2026, 11, 1))).Should().NotThrow();
    }

    [TestCaseSource(nameof(Samples))]
    public void Evaluate_Sample_GivesTheNativeReportToTheByte(string sample)
    {
        var path = RepositoryRoot.Combine($"samples/{sample}");
        var asOf = new DateOnly(2026, 11, 1);

        var expected = Report(Native, path, asOf);
        var actual = Report(Network, path, asOf);

        actual.Should().Equal(expected);
    }

    [TestCase("cn/payment", null, null)]
    [TestCase("cn-zj/*", "*", null)]
    [TestCase(null, null, "ZJ-FIN-02")]
    public void Evaluate_ChosenRules_GivesTheNativeReportToTheByte(string? pack, string? rule, string? clause)
    {
        var path = RepositoryRoot.Combine("samples/unlicensed-settlement/company.yaml");
        var options = new EvaluateOptions { Packs = Named(pack), Rules = Named(rule), Clauses = Named(clause), HorizonDays = 60 };

        var actual = Report(Network, path, new DateOnly(2026, 11, 1), options);

        actual.Should().Equal(Report(Native, path, new DateOnly(2026, 11, 1), options));
        FluentActions.Invoking(() => Report(Network, path, new DateOnly(2026, 11, 1), new EvaluateOptions { Packs = ["cn/paymnet"] })).Should().Throw<ArgumentException>().WithMessage("*cn/payment*");

        static System.Collections.Immutable.ImmutableArray<string> Named(string? name) => name is null ? [] : [name];
    }

    [Test]
    public void Open_ChosenRules_KeepsToThem()
    {
        var declaration = Network.Declarations.FromFile(RepositoryRoot.Combine("samples/unlicensed-settlement/company.yaml")).GetDeclarationOrThrow();

        var session = Network.OpenSession(declaration, new DateOnly(2026, 11, 1), new EvaluateOptions { Rules = ["cn-payment-second-clearing"] });

        session.Report.Results.Select(r => r.Rule.Id).Distinct().Should().Equal("cn-payment-second-clearing");
    }

    private static byte[] Report(IComplianceEngine engine, string path, DateOnly asOf, EvaluateOptions? options = null)
    {
        using var stream = new MemoryStream();
        JsonReportWriter.Write(engine.Evaluate(engine.Declarations.FromFile(path).GetDeclarationOrThrow(), asOf, options), stream);
        return stream.ToArray();
    }
}
