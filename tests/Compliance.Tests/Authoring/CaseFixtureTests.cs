using Compliance.Authoring.Cases;
using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Tests.Authoring;

/// <summary>Cases take over the declarations of their file; what they state themselves comes first. What an author has still to fill in is refused.</summary>
internal sealed class CaseFixtureTests
{
    private static readonly Rulebook Rulebook = SmallWorld.With([SmallWorld.RuleOn(SmallWorld.Vocabulary.FindEntity("thing")!) with { Id = "rule" }]);

    private const string Base = "base: { owner: { id: o, rich: true }, things: [{ id: a, flag: true, size: 2, box: { open: true, size: 1 } }, { id: b, flag: false }] }";

    [TestCase("{ from: base }", "o{rich: true} a{flag: true, size: 2, box: {open: true, size: 1}} b{flag: false}", TestName = "as it is")]
    [TestCase("{ from: base, things: [{ id: b, size: 3 }] }", "o{rich: true} a{flag: true, size: 2, box: {open: true, size: 1}} b{flag: false, size: 3}", TestName = "a fact more")]
    [TestCase("{ 沿用: base, 东西清单: [{ 编号: a, 标志: 否 }] }", "o{rich: true} a{flag: false, size: 2, box: {open: true, size: 1}} b{flag: false}", TestName = "a fact in Chinese takes the place of one in English")]
    [TestCase("{ from: base, things: [{ id: a, box: { size: 2 } }] }", "o{rich: true} a{flag: true, size: 2, box: {open: true, size: 2}} b{flag: false}", TestName = "a fact of a nested object")]
    [TestCase("{ from: base, things: [{ id: a, flag: { initially: true, since 2020-02-01: false } }] }", "o{rich: true} a{flag: initially: true; since 2020-02-01: false, size: 2, box: {open: true, size: 1}} b{flag: false}", TestName = "a history is one value")]
    [TestCase("{ from: base, things: [{ id: a, flag: }, { id: b, flag: }] }", "o{rich: true} a{size: 2, box: {open: true, size: 1}} b{}", TestName = "a fact without a value is undeclared")]
    [TestCase("{ from: base, things: [{ id: c, size: 1 }] }", "o{rich: true} a{flag: true, size: 2, box: {open: true, size: 1}} b{flag: false} c{size: 1}", TestName = "a thing more")]
    [TestCase("{ from: base, things: [] }", "o{rich: true}", TestName = "an empty list is empty")]
    [TestCase("{ from: base, owner: { id: o, rich: false }, owners: [{ id: x }] }", "o{rich: false} x{} a{flag: true, size: 2, box: {open: true, size: 1}} b{flag: false}", TestName = "the principal and the others are two keys")]
    [TestCase("{ from: upper, things: [{ id: a, size: 1 }] }", "o{rich: false} a{flag: true, size: 1, box: {open: true, size: 1}} b{flag: false}", TestName = "a fixture over a fixture")]
    public void Given_FromAFixture_IsPutOverIt(string given, string facts)
    {
        var (file, diagnostics) = Load($"{Base}\n  upper: {{ from: base, owner: {{ rich: false }} }}\n  unused: {{ from: upper }}", given);

        diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        Facts(file!.Cases.Single()).Should().Be(facts);
    }

    [TestCase("{ from: base }", true)]
    [TestCase("{ from: base, things: { incomplete: [{ id: b }] } }", false)]
    public void Given_FromAFixture_IsCompleteWhereItSaysSo(string given, bool isComplete)
    {
        var declaration = Declaration(Load(Base, given).File!.Cases.Single());

        declaration[SmallWorld.Vocabulary.FindEntity("thing")!].Items.Should().HaveCount(2);
        (declaration[SmallWorld.Vocabulary.FindEntity("thing")!].State == Compliance.Facts.EntitySetState.Complete).Should().Be(isComplete);
    }

    [TestCase("CMP5421", "没有名为“bas”的基准", "There is no fixture 'bas'", "bas:", Base, "{ from: bas }", TestName = "unknown")]
    [TestCase("CMP5421", "没有名为“base”的基准", "before the cases", "base }", null, "{ from: base }", TestName = "none at all")]
    [TestCase("CMP5422", "one → two → one", "one → two → one", "one }", "one: { from: two }\n  two: { from: one }", "{ from: one }", TestName = "a circle")]
    [TestCase("CMP5422", "one → one", "one → one", "one }", "one: { from: one }", "{ from: one }", TestName = "itself")]
    [TestCase("CMP5423", "没有案例沿用基准“base”", "No case takes over the fixture 'base'", "base:", Base, "{ things: [] }", TestName = "unused")]
    public void Fixture_Mistake_IsReportedWithItsPlace(string code, string zh, string en, string at, string? fixtures, string given)
    {
        var (_, diagnostics) = Load(fixtures, given);

        var own = diagnostics.Should().ContainSingle().Subject;
        (own.Code, own.Severity).Should().Be((code, code == "CMP5423" ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error));
        $"{own.Message.Zh}{own.Advice?.Zh}".Should().Contain(zh);
        $"{own.Message.En}{own.Advice?.En}".Should().Contain(en);
        own.Span.File!.Text[own.Span.Start..].Should().StartWith(at.TrimEnd(':', ' ', '}'));
    }

    [TestCase("\"?\"")]
    [TestCase("？")]
    [TestCase("{ outcome: \"?\" }")]
    [TestCase("[{ subject: \"things[a]\", outcome: \"?\" }]")]
    public void Expectation_NotFilledIn_IsRefusedAndNamesTheLaw(string expect)
    {
        var (file, diagnostics) = Load(null, "{ things: [{ id: a }] }", expect);

        var own = diagnostics.Should().ContainSingle().Subject;
        own.Code.Should().Be("CMP5420");
        own.Severity.Should().Be(DiagnosticSeverity.Error);
        own.Advice!.En.Should().Contain("Read the articles").And.Contain("not_covered");
        own.Advice.Zh.Should().Contain("读规则所依据的条文").And.Contain("待定");
        own.Span.ToString().Should().StartWith("rule.cases.yaml:");
        file!.Cases.Should().BeEmpty();
    }

    [Test]
    public void Expectation_NotFilledIn_IsKeptApart() =>
        Load(null, "{ things: [{ id: a }] }", "\"?\"").File!.Unfilled.Select(c => c.Name.En).Should().Equal("case");

    private static (CaseFile? File, IReadOnlyList<Diagnostic> Diagnostics) Load(string? fixtures, string given, string expect = "not_applicable")
    {
        var text = $"rule: rule\n{(fixtures is null ? string.Empty : $"fixtures:\n  {fixtures}\n")}cases:\n  - {{ name: {{ zh: 案例, en: case }}, as_of: 2020-06-30, given: {given}, expect: {expect} }}\n";
        var suite = CaseSuite.Load(RuleFileSet.FromFiles([RuleFile.FromText("rule.cases.yaml", text)]), Rulebook);
        return (suite.Files.SingleOrDefault(), suite.Diagnostics);
    }

    private static Declaration Declaration(RuleCase one) =>
        new DeclarationReader(SmallWorld.Vocabulary).FromNode(one.Given, "given", DeclarationExtent.Excerpt).GetDeclarationOrThrow();

    private static string Facts(RuleCase one) =>
        string.Join(' ', Declaration(one).Sets.SelectMany(s => s.Items).Where(i => i.HasId).Select(i => $"{i.Id}{i.Facts.Canonical}"));
}
