using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Tests.Conformance;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.Tests.Rules.Precompiled;

/// <summary>A rulebook that is taken up from its form is the one that was written, in every field.</summary>
internal sealed class RoundTripTests
{
    private static IEnumerable<TestCaseData> Groups() => ConformanceSuite.Cases()
        .Select(c => (ConformanceGroup)c.Arguments[0]!)
        .Distinct()
        .Select(g => new TestCaseData(g).SetName($"Read_ConformanceGroup({g})"));

    [Test]
    public void Read_ShippedPacks_AreThoseLoadedFromTheirFiles()
    {
        var loaded = RulebookLoader.LoadFiles(ShippedPacks.Files, ReadLimits.Authored).GetRulebookOrThrow();

        GraphComparison.Differences(loaded, FormOf.ReadBack(loaded, new TextsOf(ShippedPacks.Files))).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Groups))]
    public void Read_ConformanceGroup_IsAsLoaded(ConformanceGroup group)
    {
        var files = World.Ferries.With(group).Files;
        var loaded = RulebookLoader.LoadFiles(files, ReadLimits.Authored).GetRulebookOrThrow();

        GraphComparison.Differences(loaded, FormOf.ReadBack(loaded, new TextsOf(files))).Should().BeEmpty();
    }

    [TestCase("de")]
    [TestCase("zh")]
    [TestCase("en")]
    public void Read_PackInOneLanguage_IsAsLoaded(string language)
    {
        var files = RuleFileSet.FromDirectory(RepositoryRoot.Combine($"tests/Compliance.Cli.Tests/Data/languages/{language}/rules"));
        var loaded = RulebookLoader.LoadFiles(files, ReadLimits.Authored).GetRulebookOrThrow();

        loaded.Packs[0].Title.Texts.Should().ContainSingle().Which.Language.Should().Be(language);
        GraphComparison.Differences(loaded, FormOf.ReadBack(loaded, new TextsOf(files))).Should().BeEmpty();
    }

    [Test]
    public void Read_AnyRule_IsAsWritten() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
    {
        var rulebook = SmallWorld.With(sample.Rule);
        rulebook = new Rulebook(rulebook.Vocabulary, rulebook.Sources, [rulebook.Packs[0] with { Definitions = sample.Definitions }], rulebook.VocabularyHash)
        {
            Calendars = rulebook.Calendars,
        };
        return GraphComparison.Differences(rulebook, FormOf.ReadBack(rulebook, new TextsOf(SmallWorld.RuleFiles)));
    });
}
