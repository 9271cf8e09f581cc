using Compliance.Conditions.Binding;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Conditions.Writing;
using Compliance.Tests.Syntax;
using Compliance.Tests.Vocabularies;
using Compliance.Types;

namespace Compliance.Tests.Rules;

internal sealed class DefinitionTests
{
    private const string Path = "rules/pack/definitions.yaml";

    [Test]
    public void Load_Definitions_StandAfterThoseTheyRestOn()
    {
        var pack = new RuleFolder().Rulebook().Packs.Single();

        pack.Definitions.Select(d => (d.Id, d.Type)).Should().Equal(("twice_volume", SampleVocabulary.Yuan), ("large", FactType.Boolean));
        StructuralText.Of(pack.Definitions[0].Value!).Should().Be("Multiply(Decimal '2', #0.volume)");
        pack.Definitions[1].Basis.Should().ContainSingle();
        var comparison = (Comparison)pack.Definitions[1].When!;
        ((DefinitionReference)comparison.Left).Definition.Should().BeSameAs(pack.Definitions[0]);
    }

    [TestCase("value: 50% of $company.net_assets", FactTypeKind.Money)]
    [TestCase("value: $activity.period.from + 15 days", FactTypeKind.Date)]
    [TestCase("value: { count: licence, where: { holder: $activity.performer } }", FactTypeKind.Integer)]
    [TestCase("value: { 合计: 企业.净资产 }", FactTypeKind.Money)]
    [TestCase("value: 50% of $activity.users", FactTypeKind.Decimal)]
    [TestCase("value: 2 * $activity.users", FactTypeKind.Decimal)]
    [TestCase("value: 2 * $activity.rate", FactTypeKind.Percent)]
    [TestCase("value: $activity.volume * 2", FactTypeKind.Money)]
    [TestCase("value: 100", FactTypeKind.Decimal)]
    [TestCase("value: 5万元", FactTypeKind.Money)]
    [TestCase("value: $activity.kinds", FactTypeKind.List)]
    [TestCase("value: $activity.performer", FactTypeKind.Reference)]
    public void Load_Value_GivesTheType(string value, FactTypeKind type)
    {
        var book = new RuleFolder().With("rules/pack/definitions/more.yaml", $$"""
            definitions:
              - { id: more, label: { zh: 更多, en: More }, subject: activity, {{value}} }
            """).Rulebook();

        book.Packs.Single().Definitions.Single(d => d.Id == "more").Type.Kind.Should().Be(type);
    }

    [Test]
    public void Load_TermOfListType_CanBeLookedThrough()
    {
        var rule = new RuleFolder()
            .With("rules/pack/definitions/more.yaml", "definitions:\n  - { id: more, label: { zh: 更多, en: More }, subject: activity, value: $activity.kinds }\n")
            .WithRule("applies_when: { self_operated: false }", "applies_when: { some 更多: { value: small_loan } }")
            .Rulebook().Rules.Single();

        StructuralText.Of(rule.AppliesWhen!).Should().Be("Some(#0.more #1; where Equal(#1, Code 'small_loan') )");
    }

    [Test]
    public void Load_Circle_IsReportedOnceWithAllPlaces()
    {
        var mistakes = new RuleFolder().With("rules/pack/definitions/more.yaml", """
            definitions:
              - { id: a, label: { zh: 甲, en: A }, subject: activity, when: { b: true } }
              - { id: b, label: { zh: 乙, en: B }, subject: activity, when: { 丙: true } }
              - { id: c, label: { zh: 丙, en: C }, subject: activity, when: { not: { a: true } } }
              - { id: d, label: { zh: 丁, en: D }, subject: activity, when: { a: true } }
            """).Mistakes();

        var mistake = mistakes.Should().ContainSingle().Which;
        mistake.Descriptor.Should().Be(ConditionLogicDiagnostics.DefinitionCycleDescriptor);
        mistake.Message.En.Should().Contain("a → b → c → a");
        mistake.Message.Zh.Should().Contain("甲 → 乙 → 丙 → 甲");
        mistake.Span.Position.Line.Should().Be(2);
        mistake.Related.Select(r => r.Position.Line).Should().Equal(3, 4, 4);
    }

    [Test]
    public void Load_CircleEnteredElsewhere_IsToldFromTheSameTerm() =>
        new RuleFolder().With("rules/pack/definitions/more.yaml", """
            definitions:
              - { id: c, label: { zh: 丙, en: C }, subject: activity, when: { a: true } }
              - { id: b, label: { zh: 乙, en: B }, subject: activity, when: { c: true } }
              - { id: a, label: { zh: 甲, en: A }, subject: activity, when: { b: true } }
            """).Mistakes().Should().ContainSingle().Which.Message.En.Should().Contain("a → b → c → a");

    [Test]
    public void Load_CircleWithoutStep_IsReported() =>
        new RuleFolder().With("rules/pack/definitions/more.yaml", """
            definitions:
              - { id: a, label: { zh: 甲, en: A }, subject: activity, value: $activity.a + 1 }
            """).Mistakes().Should().ContainSingle().Which.Descriptor.Should().Be(ConditionLogicDiagnostics.DefinitionCycleDescriptor);

    [Test]
    public void Load_LongChain_IsRefusedWithoutOverflow()
    {
        var chain = string.Concat(Enumerable.Range(0, 5000).Select(i =>
            $"  - {{ id: t{i}, label: {{ zh: 词{i}, en: T }}, subject: activity, when: {{ t{i + 1}: true }} }}\n"));

        var mistakes = new RuleFolder().With("rules/pack/definitions/more.yaml", "definitions:\n" + chain
            + "  - { id: t5000, label: { zh: 词5000, en: T }, subject: activity, when: { self_operated: true } }\n").Mistakes();

        mistakes.Should().OnlyContain(m => m.Descriptor == ConditionLogicDiagnostics.DefinitionsTooDeepDescriptor).And.NotBeEmpty();
    }

    [TestCase("id: large", "id: volume", "CMP2410", "volume")]
    [TestCase("zh: 大额业务", "zh: 交易额", "CMP2410", "交易额")]
    [TestCase("zh: 大额业务", "zh: 两倍交易额", "CMP2410", "twice_volume")]
    [TestCase("id: large", "id: Large", "CMP2101", "Large")]
    [TestCase("id: large", "id: count", "CMP2103", "count")]
    [TestCase("subject: activity\n    basis", "subject: actvity\n    basis", "CMP2303", "actvity")]
    [TestCase("value: 2 * $activity.volume", "value: 2 * $activity.volum", "CMP2301", "volum")]
    [TestCase("value: 2 * $activity.volume", "value: [1, 2]", "CMP2349", "[1, 2]")]
    [TestCase("value: 2 * $activity.volume", "value: 2 * $activity.volume\n    when: { large: true }", "CMP2408", "2 * $activity.volume")]
    [TestCase("value: 2 * $activity.volume", "note: x", "CMP2005", "id")]
    [TestCase("at_least: parameter large-volume", "at_least: 15 days", "CMP2218", "15 days")]
    public void Load_Mistake_IsLocated(string old, string replacement, string code, string at)
    {
        var mistakes = new RuleFolder().Replacing(Path, old, replacement).Mistakes();

        mistakes.Where(m => m.Span.File!.Path == Path).Should().Contain(m => m.Code == code && m.Span.Words() == at, string.Join('\n', mistakes.Select(m => $"{m.Code} {m.Span.Words()} {m.Message.En}")));
    }

    [Test]
    public void Load_MistakenTerm_IsNotReportedAgainAtItsUse() =>
        new RuleFolder().Replacing(Path, "value: 2 * $activity.volume", "value: 2 * $activity.volum")
            .Mistakes().ShouldBeOne(ConditionDiagnostics.UnknownFieldDescriptor, "volum");
}
