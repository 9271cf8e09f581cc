using Compliance.Authoring.Cases;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Authoring;

internal sealed class CaseSuiteTests
{
    private static readonly RuleFileSet Files = RuleFileSet.FromDirectory(RepositoryRoot.Combine("tests/Compliance.Cli.Tests/Data/rules"));

    private static readonly Rulebook Rulebook = RulebookLoader.Load(Files).GetRulebookOrThrow();

    [Test]
    public void Load_CasesOfEveryRule_SaysNothing() =>
        CaseSuite.Load(Files, Rulebook).Diagnostics.Should().BeEmpty();

    [Test]
    public void Load_RulesWithoutCases_AreReportedAsWarnings()
    {
        var suite = CaseSuite.Load(RuleFileSet.FromFiles([]), Rulebook);

        suite.HasErrors.Should().BeFalse();
        suite.Diagnostics.Select(d => d.Descriptor).Should().HaveCount(Rulebook.Rules.Length).And.AllBeEquivalentTo(CaseDiagnostics.RuleWithoutCasesDescriptor);
    }

    [Test]
    public void Load_ChineseKeys_ReadsTheSame()
    {
        var english = Read("rule: del-01-licence\ncases: [{ name: { zh: 甲, en: a }, as_of: 2025-06-30, given: {}, expect: [{ subject: \"deliveries[a].period.from\", from: 2025-01-01, until: 2025-02-01, outcome: caution, cites: [delivery-law 3], caps: [mitigated, no_law_in_force] }] }]");
        var chinese = Read("规则: del-01-licence\n案例: [{ 名称: { 中文: 甲, 英文: a }, 判断日: 2025-06-30, 给定: {}, 预期: [{ 主体: \"配送业务清单[a].期间.起\", 自: 2025-01-01, 至: 2025-02-01, 结论: 需复核, 引用: [delivery-law 3], 封顶: [无施行中的法律, 已减轻] }] }]");

        chinese.Should().BeEquivalentTo(english, options => options.Excluding(e => e.Span).ComparingByMembers<ExpectedResult>());
    }

    [TestCase(nameof(CaseDiagnostics.UnknownRuleDescriptor), "rule: del-01-licenc\ncases: [{ name: { zh: 甲, en: a }, as_of: 2025-06-30, given: {}, expect: violation }]")]
    [TestCase(nameof(CaseDiagnostics.NoCasesDescriptor), "rule: del-01-licence\ncases: []")]
    [TestCase(nameof(CaseDiagnostics.DayMissingDescriptor), "rule: del-01-licence\ncases: [{ name: { zh: 甲, en: a }, given: {}, expect: violation }]")]
    [TestCase(nameof(CaseDiagnostics.DayImpossibleDescriptor), "rule: del-01-licence\ncases: [{ name: { zh: 甲, en: a }, as_of: 0001-01-01, given: {}, expect: violation }]")]
    [TestCase(nameof(CaseDiagnostics.NothingExpectedDescriptor), "rule: del-01-licence\ncases: [{ name: { zh: 甲, en: a }, as_of: 2025-06-30, given: {}, expect: [] }]")]
    [TestCase(nameof(CaseDiagnostics.CannotGoTogetherDescriptor), "rule: del-01-licence\ncases: [{ name: { zh: 甲, en: a }, as_of: 2025-06-30, given: {}, expect: { outcome: violation, missing: [licences] } }]")]
    [TestCase(nameof(CaseDiagnostics.CannotBeUpcomingDescriptor), "rule: del-01-licence\ncases: [{ name: { zh: 甲, en: a }, as_of: 2025-06-30, horizon: 9d, given: {}, expect: violation, upcoming: [{ outcome: satisfied }] }]")]
    [TestCase(nameof(CaseDiagnostics.NameWrittenTwiceDescriptor), "rule: del-01-licence\ncases: [{ name: { zh: 甲, en: a }, as_of: 2025-06-30, given: {}, expect: violation }, { name: { zh: 甲, en: b }, as_of: 2025-06-30, given: {}, expect: violation }]")]
    public void Load_Mistake_IsReportedOnce(string descriptor, string text)
    {
        var expected = (DiagnosticDescriptor)typeof(CaseDiagnostics).GetField(descriptor)!.GetValue(null)!;

        Load("del-01-licence.cases.yaml", text).Should().ContainSingle().Which.Should().Be(expected);
    }

    [Test]
    public void Load_FileOfAnotherName_IsReported() =>
        Load("del-02-cover.cases.yaml", "rule: del-01-licence\ncases: [{ name: { zh: 甲, en: a }, as_of: 2025-06-30, given: {}, expect: violation }]")
            .Should().ContainSingle().Which.Should().Be(CaseDiagnostics.FileNameDescriptor);

    private static IEnumerable<DiagnosticDescriptor> Load(string path, string text) =>
        CaseSuite.Load(RuleFileSet.FromFiles([RuleFile.FromText(path, text)]), Rulebook).Diagnostics
            .Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => d.Descriptor);

    private static ExpectedResult Read(string text) =>
        CaseSuite.Load(RuleFileSet.FromFiles([RuleFile.FromText("del-01-licence.cases.yaml", text)]), Rulebook)
            .Files.Single().Cases.Single().Expectation.Results.Single();
}
