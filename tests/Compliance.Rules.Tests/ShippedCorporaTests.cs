using Compliance.Authoring.Corpora;
using Compliance.RulePacks;
using Compliance.Rules.Loading;

namespace Compliance.Rules.Tests;

/// <summary>The corpora: no lawful business is found in breach, and no plain violation is missed.</summary>
internal sealed class ShippedCorporaTests
{
    private static readonly RuleFileSet Files = RuleFileSet.FromDirectory(RepositoryRoot.Combine("rules/corpus"));
    private static readonly CorpusSuite Corpora = CorpusSuite.Load(Files, ShippedRules.Engine.Rulebook);
    private static readonly CorpusRunner Runner = new(ShippedRules.Engine);

    private static IEnumerable<TestCaseData> All => Corpora.Files.Select(f => new TestCaseData(f).SetName($"{f.Place.Kind}/{f.Place.Family}/{f.Name.En}"));

    [TestCaseSource(nameof(All))]
    public void Declaration_OfACorpus_IsJudgedAsExpected(CorpusFile file)
    {
        var result = Runner.Run(file);

        result.Diagnostics.Select(d => $"{d.Span.Position} {d.Message.En}").Should().BeEmpty();
        result.NothingDecided.Should().BeFalse();
        result.Unexpected.Select(r => r.Finding!.ToString()).Should().BeEmpty();
        result.Missed.Select(m => $"{m}: {string.Join(" ", m.Differences.Select(d => d.En))}").Should().BeEmpty();
        result.Passed.Should().BeTrue();
    }

    [Test]
    public void EveryFile_OfTheCorpora_IsRead()
    {
        Corpora.Diagnostics.Select(d => $"{d.Span} {d.Message.En}").Should().BeEmpty();
        Corpora.Files.Should().HaveCount(Files.Files.Length).And.NotBeEmpty();
    }

    [Test]
    public void Corpora_AreNoPartOfTheShippedPacks() =>
        ShippedPacks.Files.Files.Should().NotContain(f => f.Path.Contains("/corpus/", StringComparison.Ordinal));

    [Test]
    public void Corpora_BesideRules_ChangeNothingThatIsLoaded()
    {
        var with = RulebookLoader.Load(RuleFileSet.Combine(RuleFileSet.FromFiles(ShippedPacks.Files.Files), Files)).GetRulebookOrThrow();

        with.Packs.Select(p => p.ContentHash).Should().Equal(ShippedRules.Engine.Rulebook.Packs.Select(p => p.ContentHash));
        with.Rules.Select(r => r.Id).Should().Equal(ShippedRules.Engine.Rulebook.Rules.Select(r => r.Id));
    }
}
