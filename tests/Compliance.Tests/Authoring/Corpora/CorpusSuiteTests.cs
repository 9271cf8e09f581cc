using Compliance.Authoring.Cases;
using Compliance.Authoring.Corpora;
using Compliance.Diagnostics;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Authoring.Corpora;

internal sealed class CorpusSuiteTests
{
    private const string Company = "{ company: { id: c } }";
    private const string Found = "{ rule: del-01-licence, subject: \"deliveries[a]\", outcome: violation, cites: [delivery-law 3] }";

    [Test]
    public void Load_ChineseKeys_ReadsTheSame()
    {
        var english = CorpusSamples.Load(CorpusSamples.Text(Company, $"[{Found}]")).Files.Single();
        var chinese = CorpusSamples.Load(
            "名称: { 中文: 甲, 英文: a }\n原型: { 中文: 乙, 英文: b }\n判断日: 2025-06-30\n给定: { company: { id: c } }\n预期: [{ 规则: del-01-licence, 主体: \"配送业务清单[a]\", 结论: 违规, 引用: [delivery-law 3] }]").Files.Single();

        chinese.Expected.Should().BeEquivalentTo(english.Expected, options => options.Excluding(e => e.Result.Span).Excluding(e => e.Rule).ComparingByMembers<ExpectedFinding>().ComparingByMembers<ExpectedResult>());
        (chinese.Name, chinese.Pattern, chinese.AsOf, chinese.Place).Should().Be((english.Name, english.Pattern, english.AsOf, english.Place));
    }

    [TestCase("lawful")]
    [TestCase("合法")]
    public void Load_Lawful_ExpectsNothing(string word) =>
        CorpusSamples.Load(CorpusSamples.Text(Company, word), "rules/corpus/lawful/delivery/a.yaml").Files.Should().ContainSingle().Which.Expected.Should().BeEmpty();

    [TestCase(nameof(CorpusDiagnostics.NotAnExpectationDescriptor), "violation")]
    [TestCase(nameof(CorpusDiagnostics.NotAnExpectationDescriptor), "{ rule: del-01-licence }")]
    [TestCase(nameof(CorpusDiagnostics.OtherKindDescriptor), "lawful")]
    [TestCase(nameof(CorpusDiagnostics.NothingExpectedDescriptor), "[]")]
    [TestCase(nameof(CorpusDiagnostics.OtherOutcomeDescriptor), "[{ rule: del-01-licence, subject: \"deliveries[a]\", outcome: satisfied, cites: [delivery-law 3] }]")]
    [TestCase(nameof(CorpusDiagnostics.NothingCitedDescriptor), "[{ rule: del-01-licence, subject: \"deliveries[a]\", outcome: violation, cites: [] }]")]
    [TestCase(nameof(CorpusDiagnostics.WrittenTwiceDescriptor), $"[{Found}, {Found}]")]
    public void Load_MistakeInWhatIsExpected_IsReportedOnce(string descriptor, string expect) =>
        Errors(CorpusSamples.Text(Company, expect)).Should().ContainSingle().Which.Should().Be(Catalogued(descriptor));

    [TestCase("CMP4501", "[{ rule: del-01-licenc, subject: \"deliveries[a]\", outcome: violation, cites: [delivery-law 3] }]")]
    [TestCase("CMP2005", "[{ rule: del-01-licence, outcome: violation, cites: [delivery-law 3] }]")]
    [TestCase("CMP2005", "[{ rule: del-01-licence, subject: \"deliveries[a]\", outcome: violation }]")]
    [TestCase("CMP2005", "[{ rule: del-01-licence, subject: \"deliveries[a]\", cites: [delivery-law 3] }]")]
    [TestCase("CMP2005", "[{ subject: \"deliveries[a]\", outcome: violation, cites: [delivery-law 3] }]")]
    [TestCase("CMP2004", "[{ rule: del-01-licence, subject: \"deliveries[a]\", outcome: violation, cites: [delivery-law 3], severity: high }]")]
    public void Load_MistakeInAnEntry_IsReportedOnce(string code, string expect) =>
        Errors(CorpusSamples.Text(Company, expect)).Should().ContainSingle().Which.Code.Should().Be(code);

    [Test]
    public void Load_ListAmongLawful_IsOfAnotherKind() =>
        Errors(CorpusSamples.Text(Company, $"[{Found}]"), "corpus/lawful/delivery/a.yaml").Should().ContainSingle().Which.Should().Be(CorpusDiagnostics.OtherKindDescriptor);

    [TestCase("name: { zh: 甲, en: a }\npattern: { zh: 乙, en: b }\ngiven: {}\nexpect: lawful", "CMP4503")]
    [TestCase("name: { zh: 甲, en: a }\npattern: { zh: 乙, en: b }\nas_of: 0001-01-01\ngiven: {}\nexpect: lawful", "CMP4034")]
    [TestCase("name: { zh: 甲, en: a }\nas_of: 2025-06-30\ngiven: {}\nexpect: lawful", "CMP2005")]
    public void Load_MistakeInTheFile_IsReportedOnce(string text, string code) =>
        Errors(text, "corpus/lawful/delivery/a.yaml").Should().ContainSingle().Which.Code.Should().Be(code);

    [Test]
    public void Load_OneNameTwice_IsReported()
    {
        var text = CorpusSamples.Text(Company, "lawful");
        var files = RuleFileSet.FromFiles([RuleFile.FromText("corpus/lawful/a/a.yaml", text), RuleFile.FromText("corpus/lawful/b/b.yaml", text)]);

        CorpusSuite.Load(files, CorpusSamples.Rulebook).Diagnostics.Should().ContainSingle().Which.Descriptor.Should().Be(CorpusDiagnostics.SameNameDescriptor);
    }

    [TestCase("corpus/lawful/payment/a.yaml", CorpusKind.Lawful, "payment")]
    [TestCase("/home/corpus/rules/corpus/violations/sources/pack.yaml", CorpusKind.Violations, "sources")]
    public void Place_OfACorpusFile_IsThatOfItsFolders(string path, CorpusKind kind, string family) =>
        CorpusPlace.Of(path).Should().Be(new CorpusPlace(kind, family));

    [TestCase("corpus/lawful/a.yaml")]
    [TestCase("corpus/lawful/a/b/c.yaml")]
    [TestCase("corpus/unlawful/a/b.yaml")]
    [TestCase("corpus/lawful/a/b.cases.yaml")]
    [TestCase("corpus/lawful/a/b.txt")]
    [TestCase("/home/corpus/rules/sources/a.yaml")]
    public void Place_OfAnyOtherFile_IsNone(string path) => CorpusPlace.Of(path).Should().BeNull();

    private static IEnumerable<DiagnosticDescriptor> Errors(string text, string path = "corpus/violations/delivery/a.yaml") =>
        CorpusSamples.Load(text, path).Diagnostics.Select(d => d.Descriptor);

    private static DiagnosticDescriptor Catalogued(string name) => (DiagnosticDescriptor)typeof(CorpusDiagnostics).GetField(name)!.GetValue(null)!;
}
