using Compliance.Authoring.Analysis;
using Compliance.Authoring.Analysis.Changes;
using Compliance.Diagnostics;
using Compliance.RulePacks;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Authoring.Analysis;

/// <summary>The workspace on the shipped packs.</summary>
internal sealed class AuthoringWorkspaceTests
{
    private const string Rule = "rules/cn/payment/rules/cn-payment-second-clearing.yaml";

    private static readonly Lazy<AuthoringWorkspace> Shared = new(() =>
    {
        var workspace = new AuthoringWorkspace(ShippedPacks.Files.Files);
        workspace.Analyze();
        return workspace;
    });

    [Test]
    public void Analyze_OfTheShippedPacks_FindsWhatLoadingFinds()
    {
        var state = Shared.Value.Analyze();

        state.HasErrors.Should().BeFalse();
        state.Rulebook!.Rules.Select(r => r.Id).Should().Equal(RulebookLoader.Load(ShippedPacks.Files).Rulebook!.Rules.Select(r => r.Id));
    }

    [Test]
    public void Occurrences_OfTheShippedPacks_AreWrittenWhereTheyAreSaid()
    {
        var state = Shared.Value.Current;
        var misplaced = state.Everywhere(includesCases: true).Where(o => o.Span.File!.Text.Substring(o.Span.Start, o.Span.Length) != o.Written).Select(o => o.ToString()).Take(20);

        misplaced.Should().BeEmpty();
    }

    // Whatever a rule, case or source names is registered somewhere: what is not has been understood wrongly.
    [Test]
    public void References_OfTheShippedPacks_HaveADefinitionEach()
    {
        var all = Shared.Value.Current.Everywhere(includesCases: true).ToList();
        var defined = all.Where(o => o.IsDefinition).Select(o => o.Symbol).ToHashSet();

        all.Where(o => !o.IsDefinition && o.Symbol.Kind != Compliance.Authoring.Analysis.Symbols.SymbolKind.Key && !defined.Contains(o.Symbol)).Select(o => o.ToString()).Take(20).Should().BeEmpty();
    }

    [Test]
    public void Analyze_OfABrokenFile_ReportsItsFormAndLeavesTheOthersAsTheyWere()
    {
        var workspace = new AuthoringWorkspace(ShippedPacks.Files.Files);
        workspace.Analyze();
        workspace.Open("rules/sources/payment-institution-regulations.yaml", "id: payment-institution-regulations\narticles:\n  - { artic");

        var state = workspace.Analyze();

        state.PathsToReport.Should().Equal("rules/sources/payment-institution-regulations.yaml");
        state.DiagnosticsOf("rules/sources/payment-institution-regulations.yaml").Should().OnlyContain(d => d.Code.StartsWith("CMP1", StringComparison.Ordinal));
        workspace.Close("rules/sources/payment-institution-regulations.yaml");
        workspace.Analyze().HasErrors.Should().BeFalse();
    }

    [Test]
    public void Analyze_OfOneChangedFile_ReadsNoOther()
    {
        var workspace = new AuthoringWorkspace(ShippedPacks.Files.Files);
        var before = workspace.Analyze();
        workspace.Open(Rule, before.SourceOf(Rule)!.Text);

        var after = workspace.Analyze();

        after.SourceOf("rules/sources/payment-institution-regulations.yaml").Should().BeSameAs(before.SourceOf("rules/sources/payment-institution-regulations.yaml"));
        after.Rulebook!.Vocabulary.Should().BeSameAs(before.Rulebook!.Vocabulary);
        after.SourceOf(Rule).Should().NotBeSameAs(before.SourceOf(Rule));
    }

    [Test]
    public void Analyze_ThatIsCancelled_KeepsTheStateBefore()
    {
        var before = Shared.Value.Current;

        var act = () => Shared.Value.Analyze(new CancellationToken(canceled: true));

        act.Should().Throw<OperationCanceledException>();
        Shared.Value.Current.Should().BeSameAs(before);
    }

    [TestCase("severity: critical", "severity: critcal", "critical")]
    [TestCase("third_party_collection: true", "third_party_colection: true", "third_party_collection")]
    [TestCase("platform_pooled]", "platform_poold]", "platform_pooled")]
    [TestCase("source: payment-institution-regulations, article: \"6\"", "source: payment-institution-regulation, article: \"6\"", "payment-institution-regulations")]
    [TestCase("modality: prohibition", "modalty: prohibition", "modality")]
    [TestCase("subject: activity", "subject: activty", "activity")]
    public void Fixes_OfAMisspeltName_GiveTheTextWithoutTheMistake(string right, string wrong, string word)
    {
        var workspace = new AuthoringWorkspace(ShippedPacks.Files.Files);
        var text = workspace.Analyze().SourceOf(Rule)!.Text;
        workspace.Open(Rule, text.Replace(right, wrong, StringComparison.Ordinal));

        var fixes = workspace.Analyze().DiagnosticsOf(Rule).Where(d => d.Severity == DiagnosticSeverity.Error).SelectMany(d => WorkspaceState.FixesOf(d)).Where(f => f.IsPreferred).ToList();

        fixes.Should().Contain(f => f.Change.Text == word);
        TextChange.Apply(workspace.Current.SourceOf(Rule)!.Text, fixes.Where(f => f.Change.Text == word).Select(f => f.Change).DistinctBy(c => c.Span.Start)).Should().Be(text);
    }
}
