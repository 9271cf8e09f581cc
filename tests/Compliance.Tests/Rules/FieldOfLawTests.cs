using Compliance.Rules;
using Compliance.Tests.Syntax;

namespace Compliance.Tests.Rules;

/// <summary>Packs without an instrument, and the clauses of other packs that adopt their rules.</summary>
internal sealed class FieldOfLawTests
{
    private const string PackPath = "rules/field/pack.yaml";
    private const string RulePath = "rules/field/rules/field-rule.yaml";
    private const string Clauses = "rules/pack/clauses.yaml";

    [Test]
    public void Load_PackWithoutInstrument_HasRulesThatRestOnTheirBasis()
    {
        var pack = WithField().Rulebook().Packs.Single(p => p.Id == "cn/field");
        var rule = pack.Rules.Single();

        (pack.Instrument, rule.Clause).Should().Be((null, null));
        pack.Clauses.Should().BeEmpty();
        rule.Clauses.Should().BeEmpty();
        rule.Basis.Select(c => c.Source.Id).Should().Equal("payment-regulations", "payment-measures");
    }

    [Test]
    public void Load_ClauseThatNamesARuleOfAnotherPack_AdoptsIt()
    {
        var rulebook = Adopting("field-rule").Rulebook();
        var rule = rulebook.FindRule("field-rule")!;

        rule.Clauses.Select(c => c.Id).Should().Equal("A-1");
        rule.Clause.Should().BeNull();
        rulebook.FindRule("no-unlicensed-payment")!.AdoptedBy.Should().BeEmpty();
    }

    [TestCase("field-rul", "CMP2412")]
    [TestCase("no-unlicensed-payment", "CMP2413")]
    public void Load_ClauseThatNamesNoRuleOfAnotherPack_IsLocated(string id, string code)
    {
        var mistake = Adopting(id).Mistakes().Should().ContainSingle().Subject;

        mistake.Code.Should().Be(code);
        mistake.Span.Words().Should().Be(id);
        mistake.Span.File!.Path.Should().Be(Clauses);
    }

    [Test]
    public void Load_UnknownRuleUnderCheckedBy_IsSuggested() =>
        Adopting("field-rul").Mistakes().Single().Advice.En.Should().Contain("field-rule");

    [Test]
    public void Load_ClauseThatNamesAMistakenRule_ReportsOnlyTheMistakeInTheRule() =>
        Adopting("field-rule").Replacing(RulePath, "severity: critical", "severity: grave").Mistakes().Select(m => m.Code).Should().Equal("CMP2009");

    [Test]
    public void Load_ClauseRegisterWithoutInstrument_IsLocated()
    {
        var mistakes = WithField().With("rules/field/clauses.yaml", "clauses: []").Mistakes();

        mistakes.Select(m => m.Code).Should().Equal("CMP2505");
    }

    [Test]
    public void Load_RuleWithoutBasisInAFieldOfLaw_IsLocated()
    {
        var basis = RuleFolder.Rule[RuleFolder.Rule.IndexOf("basis:", StringComparison.Ordinal)..RuleFolder.Rule.IndexOf("modality:", StringComparison.Ordinal)];

        WithField().Replacing(RulePath, basis, string.Empty).Mistakes().Select(m => m.Code).Should().Equal("CMP2005");
    }

    [Test]
    public void Load_ClauseInAFieldOfLaw_IsAnUnknownKey() =>
        WithField().Replacing(RulePath, "severity: critical", "severity: critical\nclause: A-1").Mistakes().Select(m => m.Code).Should().Equal("CMP2004");

    [Test]
    public void Reaches_RuleOfAnotherInstrument_OnlyWhereAClauseAdoptsIt()
    {
        Mitigates(WithField().Rulebook()).Should().Equal(("field-rule", false), ("no-unlicensed-payment", true));
        Mitigates(Adopting("field-rule").Rulebook()).Should().Equal(("field-rule", true), ("no-unlicensed-payment", true));
    }

    private static IEnumerable<(string Id, bool Reached)> Mitigates(Rulebook rulebook)
    {
        var mitigation = rulebook.Packs.SelectMany(p => p.Mitigations).Single();
        return rulebook.Rules.Select(r => (r.Id, mitigation.Reaches(r)));
    }

    private static RuleFolder Adopting(string id) => WithField().Replacing(Clauses, "checkable: true\n", $"checkable: true\n    checked_by: [{id}]\n");

    private static RuleFolder WithField() => new RuleFolder()
        .With(PackPath, "id: cn/field\nversion: 1.0\ntitle: { zh: 领域, en: Field }\n")
        .With(RulePath, RuleFolder.Rule
            .Replace("id: no-unlicensed-payment", "id: field-rule", StringComparison.Ordinal)
            .Replace("clause: A-1\n", string.Empty, StringComparison.Ordinal));
}
