using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Syntax;
using Compliance.Tests.Conformance;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.Tests.Evaluation;

/// <summary>The identity of a finding survives reordering, reformatting and unrelated edits, and nothing else (design D8).</summary>
internal sealed class FingerprintTests
{
    private const string Facts = """
        owner: { id: o, money: 1000000 }
        things: [{ id: t, flag: false, size: 2, price: 2.50, homes: ["33", "31"], colours: [red, blue] }, { id: u, flag: true, size: 1 }]
        """;

    private static readonly Rule Rule = SmallWorld.RuleOn(SmallWorld.Vocabulary.FindEntity("thing")!);

    [Test]
    public void Of_SameFacts_IsTheSame() => Of(Facts).Should().MatchRegex("^[0-9a-f]{32}$").And.Be(Of(Facts));

    [TestCase("things: [{ id: u, flag: true, size: 1 }, { size: 2, flag: false, id: t }]", TestName = "Of_OtherOrder_IsTheSame")]
    [TestCase("things:\n- id: t\n\n  # a remark\n  flag: \"false\"\n- id: u\n  flag: true\n", TestName = "Of_OtherLayout_IsTheSame")]
    [TestCase("东西清单: [{ 编号: t, 标志: 否 }]", TestName = "Of_OtherLanguage_IsTheSame")]
    [TestCase("things: [{ id: t, flag: false, size: 3, name: new }]\ndeeds: []", TestName = "Of_UnrelatedEdits_IsTheSame")]
    public void Of_SameDecidingFacts_IsTheSame(string facts) => Of(facts).Should().Be(Of(Facts));

    [TestCase("price", "2.5", "2.50", "3")]
    [TestCase("price", "2000000", "200万元", "3")]
    [TestCase("wait", "1 year", "12个月", "1 month")]
    [TestCase("span", "2020-01-01..", "{ from: 2020-01-01, to: open }", "{ within: 2020-01-01..2020-12-31 }")]
    [TestCase("homes", "[\"33\", \"31\"]", "[上海市, 浙江省]", "{ covers: nationwide }")]
    public void Of_SameValueInAnotherSpelling_IsTheSame(string field, string left, string right, string test)
    {
        var requirement = Requirement($"{{ {field}: {test} }}");

        Of($"things: [{{ id: t, {field}: {left} }}]", requirement).Should().Be(Of($"things: [{{ id: t, {field}: {right} }}]", requirement));
    }

    [Test]
    public void Of_ACopyThatIsChangedBeforeItIsRead_IsThatOfTheFinding()
    {
        Finding Fresh() => Found(Facts);
        var expected = Fresh().Fingerprint;
        var other = Found("things: [{ id: z, flag: false, size: 3 }]");

        (Fresh() with { Part = Fresh().Part with { From = new DateOnly(2020, 5, 1) } }).Fingerprint.Should().Be(expected);
        (Fresh() with { Subject = other.Subject }).Fingerprint.Should().Be(expected);
        (Fresh() with { Evidence = other.Evidence }).Fingerprint.Should().Be(expected);
        (Fresh() with { Rule = Fresh().Rule with { Id = "another" } }).Fingerprint.Should().Be(expected);
    }

    [Test]
    public void Of_ItemsOfAListInAnotherOrder_IsTheSame()
    {
        var requirement = Requirement("{ no boxes: { size: 2 } }");

        Of("things: [{ id: t, boxes: [{ size: 1 }, { size: 2 }] }]", requirement)
            .Should().Be(Of("things: [{ id: t, boxes: [{ size: 2 }, { size: 1 }] }]", requirement));
    }

    [Test]
    public void Of_ManyThingsInAnotherOrder_IsTheSame()
    {
        var requirement = Requirement("{ some deed: { flag: true } }");
        var deeds = Enumerable.Range(1, 60).Select(i => $"{{ id: d{i}, flag: false, size: 1 }}").ToList();

        Of($"things: [{{ id: t }}]\ndeeds: [{string.Join(", ", deeds)}]", requirement)
            .Should().Be(Of($"things: [{{ id: t }}]\ndeeds: [{string.Join(", ", Enumerable.Reverse(deeds))}]", requirement));
    }

    [Test]
    public void Of_AnotherDecidingFact_Differs()
    {
        var requirement = Requirement("{ size: 3 }");

        Of("things: [{ id: t, size: 2 }]", requirement).Should().NotBe(Of("things: [{ id: t, size: 1 }]", requirement));
    }

    [Test]
    public void Of_AnotherSubjectRuleOrLaw_Differs()
    {
        var facts = "things: [{ id: t, flag: false }]";

        Of("things: [{ id: v, flag: false }]").Should().NotBe(Of(facts));
        Of(facts, Rule with { Id = "another-rule" }).Should().NotBe(Of(facts));
        Of(facts, Rule with { Basis = [Rule.Basis[0]] }, new DateOnly(2019, 12, 31)).Should().NotBe(Of(facts));
    }

    [Test]
    public void Of_FindingsOfTwoParts_Differ()
    {
        var rule = SmallWorld.RuleOn(SmallWorld.Vocabulary.FindEntity("deed")!);
        var findings = Findings("deeds: [{ id: d, flag: false, span: 2019-06-01..2020-06-30 }]", rule, SmallWorld.AsOf);

        findings.Select(f => f.Fingerprint).Should().HaveCount(2).And.OnlyHaveUniqueItems();
    }

    private static Rule Requirement(string text) => Rule with { Requirement = SmallWorld.Condition(Rule.Subject, text) };

    private static string Of(string facts, Rule? rule = null, DateOnly? asOf = null) =>
        Findings(facts, rule ?? Rule, asOf ?? SmallWorld.AsOf)[0].Fingerprint;

    private static Finding Found(string facts) => Findings(facts, Rule, SmallWorld.AsOf)[0];

    private static ImmutableArray<Finding> Findings(string facts, Rule rule, DateOnly asOf)
    {
        var engine = new ComplianceEngine(SmallWorld.With(rule));
        var node = (MappingNode)ConformanceFile.Parse("facts.yaml", facts);
        var declaration = engine.Declarations.FromNode(node, "facts", DeclarationExtent.Excerpt).GetDeclarationOrThrow();
        return engine.Evaluate(declaration, asOf).Findings;
    }
}
