using Compliance.Rules;
using Compliance.Rules.Choosing;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Rules.Choosing;

internal sealed class RuleChoiceTests
{
    private static readonly Rulebook Rulebook = ChoiceFolder.Create().Rulebook();

    private static IEnumerable<TestCaseData> Choices() =>
    [
        Case(new() { Packs = ["cn/field"] }, "field-rule field-second", "one pack"),
        Case(new() { Packs = ["cn/pack"] }, "field-rule no-unlicensed-payment", "an instrument brings the rules its clauses adopt"),
        Case(new() { Packs = ["cn/*"] }, "field-rule field-second no-unlicensed-payment", "a pattern"),
        Case(new() { Packs = ["CN/FIELD"] }, "field-rule field-second", "case does not matter"),
        Case(new() { Packs = ["cn/p*", "cn/field"] }, "field-rule field-second no-unlicensed-payment", "packs add up"),
        Case(new() { Rules = ["field-second"] }, "field-second", "one rule"),
        Case(new() { Rules = ["old-field-rule"] }, "field-rule", "a former id"),
        Case(new() { Rules = ["field-*"] }, "field-rule field-second", "a pattern of rules"),
        Case(new() { Rules = ["field-?ule"] }, "field-rule", "one character"),
        Case(new() { Clauses = ["A-1"] }, "field-rule no-unlicensed-payment", "a clause, whichever pack checks it"),
        Case(new() { Packs = ["cn/*"], Clauses = ["A-*"], Rules = ["field-*"] }, "field-rule", "kinds narrow each other"),
    ];

    [TestCaseSource(nameof(Choices))]
    public void Choose_ByNames_GivesTheRules(RuleChoice choice, string rules) =>
        string.Join(' ', Rulebook.Choose(choice).GetRulebookOrThrow().Rules.Select(r => r.Id)).Should().Be(rules);

    [Test]
    public void Choose_All_IsTheRulebookItself() => Rulebook.Choose(RuleChoice.All).Rulebook.Should().BeSameAs(Rulebook);

    [TestCase("cn/feild", null, null, "CMP2429", "cn/field")]
    [TestCase("eu/*", null, null, "CMP2429", "cn/field, cn/pack")]
    [TestCase(null, "field-scond", null, "CMP2430", "field-second")]
    [TestCase(null, null, "A-3", "CMP2431", "A-1")]
    [TestCase("cn/field", "no-unlicensed-payment", null, "CMP2432", "compliance list")]
    [TestCase(null, null, "A-2", "CMP2432", "compliance list")]
    public void Choose_NameThatMeansNothing_IsAMistakeWithWhatToWrite(string? pack, string? rule, string? clause, string code, string advice)
    {
        var result = Rulebook.Choose(new RuleChoice { Packs = Named(pack), Rules = Named(rule), Clauses = Named(clause) });

        result.Rulebook.Should().BeNull();
        var mistake = result.Diagnostics.Should().ContainSingle().Which;
        mistake.Code.Should().Be(code);
        (mistake.Advice.En + mistake.Advice.Zh).Should().Contain(advice);
    }

    [Test]
    public void Choose_SeveralUnknownNames_ReportsEach() =>
        Rulebook.Choose(new RuleChoice { Packs = ["x", "y"], Rules = ["z"] }).Diagnostics.Should().HaveCount(3);

    [Test]
    public void Choose_APack_LeavesTheLawOfOthersOut()
    {
        var chosen = Rulebook.Choose(new RuleChoice { Packs = ["cn/field"] }).GetRulebookOrThrow();

        chosen.Packs.Select(p => p.Id).Should().Equal("cn/field");
        chosen.Rules.SelectMany(r => r.Clauses).Should().BeEmpty("the clause that adopts the rule is of a pack that is not chosen");
        chosen.Packs.SelectMany(p => p.Mitigations).Should().BeEmpty();
        (chosen.Vocabulary, chosen.Whole, chosen.VocabularyHash).Should().Be((Rulebook.Vocabulary, Rulebook, Rulebook.VocabularyHash));
        Rulebook.FindRule("field-rule")!.Clauses.Should().ContainSingle("the whole rulebook stays as it is");
    }

    [Test]
    public void Choose_ARule_KeepsWhatMitigatesIt()
    {
        var chosen = Rulebook.Choose(new RuleChoice { Rules = ["field-rule"] }).GetRulebookOrThrow();

        chosen.Packs.Select(p => (p.Id, p.Rules.Length, p.Mitigations.Length)).Should().Equal(("cn/field", 1, 0), ("cn/pack", 0, 1));
        chosen.Packs.SelectMany(p => p.Clauses).Select(c => c.Id).Should().Equal("A-1");
    }

    [Test]
    public void Choose_OfANarrowedRulebook_HoldsWhatBothHold()
    {
        var twice = Rulebook.Choose(new RuleChoice { Packs = ["cn/field"] }).GetRulebookOrThrow().Choose(new RuleChoice { Rules = ["field-r*"] }).GetRulebookOrThrow();

        twice.Rules.Select(r => r.Id).Should().Equal("field-rule");
        twice.Whole.Should().BeSameAs(Rulebook);
        twice.Choice.Rules.Should().Equal("field-rule");
    }

    [Test]
    public void Equals_GoesByContent()
    {
        var (one, same) = (new RuleChoice { Packs = ["cn/*"] }, new RuleChoice { Packs = ["cn/*"] });

        one.Should().Be(same);
        one.GetHashCode().Should().Be(same.GetHashCode());
        one.Should().NotBe(new RuleChoice { Rules = ["cn/*"] }).And.NotBe(new RuleChoice { Packs = ["cn/*", "eu/*"] });
    }

    [TestCase("")]
    [TestCase(" ")]
    public void Packs_EmptyName_Throws(string name) => FluentActions.Invoking(() => new RuleChoice { Packs = [name] }).Should().Throw<ArgumentException>();

    private static TestCaseData Case(RuleChoice choice, string rules, string name) => new TestCaseData(choice, rules).SetName($"{{m}}({name})");

    private static System.Collections.Immutable.ImmutableArray<string> Named(string? name) => name is null ? [] : [name];
}
