using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Reloading;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Tests.Reporting;
using Compliance.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Compliance.Tests.Rules.Choosing;

/// <summary>Sets of files that are put together, of which some give only chosen packs.</summary>
internal sealed class ChosenSetTests
{
    private const string Sample = "samples/unlicensed-settlement/company.yaml";

    [Test]
    public void Load_ChosenPack_GivesItsRulesOnly()
    {
        var rulebook = Load(ChoiceFolder.Create().Files().Only("cn/field"));

        rulebook.Rules.Select(r => r.Id).Should().Equal("field-rule", "field-second");
        rulebook.FindRule("no-unlicensed-payment").Should().BeNull("it is not loaded");
    }

    [Test]
    public void Load_PackThatNeedsAnother_BringsItWithoutItsRules()
    {
        var folder = ChoiceFolder.Create()
            .With(ChoiceFolder.FieldPack, "id: cn/field\nversion: 1.0\ntitle: { zh: 领域, en: Field }\nneeds: [cn/pack]\n");

        var rulebook = Load(folder.Files().Only("cn/field"));

        rulebook.Packs.Select(p => (p.Id, p.Rules.Length, p.Definitions.Length)).Should().Equal(("cn/field", 2, 0), ("cn/pack", 0, 2));
        rulebook.Packs[0].Needs.Should().Equal("cn/pack");
    }

    [TestCase("needs: [cn/pakc]", "CMP2428", "cn/pack")]
    [TestCase("所需规则包: [eu/base]", "CMP2428", "--rules")]
    public void Load_NeededPackThatIsNotThere_IsLocated(string line, string code, string advice)
    {
        var mistake = ChoiceFolder.Create().With(ChoiceFolder.FieldPack, $"id: cn/field\nversion: 1.0\ntitle: {{ zh: 领域, en: Field }}\n{line}\n").Mistakes().Should().ContainSingle().Which;

        mistake.Code.Should().Be(code);
        mistake.Advice.En.Should().Contain(advice);
        mistake.Span.Position.Line.Should().Be(4);
    }

    [Test]
    public void Load_UnknownPackOfASet_IsAMistake() =>
        RulebookLoader.Load(ChoiceFolder.Create().Files().Only("cn/feild")).Diagnostics.Select(d => d.Code).Should().Equal("CMP2429");

    [Test]
    public void Only_NoPack_Throws() => FluentActions.Invoking(() => ShippedPacks.Files.Only([])).Should().Throw<ArgumentException>();

    [Test]
    public void Combine_ASetTwice_CountsOnce()
    {
        var files = new RuleFolder().Files();

        RuleFileSet.Combine(files, files).Files.Should().Equal(files.Files);
        Load(RuleFileSet.Combine(files, files.Only("cn/pack"))).Rules.Should().ContainSingle("one of them gives all");
    }

    [Test]
    public void Combine_AFolderAndAFolderInIt_ReadsEachFileOnce()
    {
        var folder = Directory.CreateTempSubdirectory("compliance-twice-").FullName;
        try
        {
            new RuleFolder().WriteTo(folder);
            var (all, part) = (RuleFileSet.FromDirectory(folder), RuleFileSet.FromDirectory(Path.Combine(folder, "rules", "pack")));

            RuleFileSet.Combine(all, RuleFileSet.FromDirectory(folder), part).Files.Should().HaveCount(all.Files.Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void AddShippedPacks_Twice_IsAsOnce()
    {
        using var provider = new ServiceCollection().AddCompliance(c => c.AddShippedPacks().AddShippedPacks()).AddCompliance(c => c.AddShippedPacks()).BuildServiceProvider();
        var source = provider.GetRequiredService<IComplianceEngineSource>();

        source.LatestLoad.Diagnostics.Should().BeEmpty();
        source.Current.Rulebook.Rules.Should().HaveCount(Load(ShippedPacks.Files).Rules.Length);
    }

    [TestCase("cn/payment")]
    [TestCase("cn/payment", "cn/lending")]
    [TestCase("cn-zj/*")]
    public void AddShippedPacks_SomeOfThem_GivesTheirRules(params string[] packs)
    {
        using var provider = new ServiceCollection().AddCompliance(c => c.AddShippedPacks(packs)).BuildServiceProvider();

        var rulebook = provider.GetRequiredService<Rulebook>();

        rulebook.Rules.Select(r => r.Id).Should().Equal(Load(ShippedPacks.Files).Choose(new() { Packs = [.. packs] }).GetRulebookOrThrow().Rules.Select(r => r.Id));
        rulebook.Rules.Should().NotBeEmpty();
    }

    [Test]
    public void AddShippedPacks_InTwoSteps_AddsThemUp()
    {
        using var provider = new ServiceCollection().AddCompliance(c => c.AddShippedPacks("cn/payment").AddShippedPacks("cn/lending")).BuildServiceProvider();

        provider.GetRequiredService<Rulebook>().Packs.Where(p => !p.Rules.IsEmpty).Select(p => p.Id).Should().Equal("cn/lending", "cn/payment");
    }

    [Test]
    public void AddShippedPacks_WithOwnRules_KeepsAllOfThese()
    {
        var own = RuleFileSet.FromFiles([
            RuleFile.FromText("own/pack.yaml", "id: own/pack\nversion: 1\ntitle: { zh: 自有, en: Own }\n"),
            RuleFile.FromText("own/rules/own-rule.yaml", """
                id: own-rule
                title: { zh: 自有, en: Own }
                basis: [{ source: payment-institution-regulations, article: "6" }]
                modality: caution
                severity: low
                subject: company
                requires: { has_risk_policy: true }
                message: { zh: 无, en: none }
                remedy: { zh: 无, en: none }
                """)]);
        using var provider = new ServiceCollection().AddCompliance(c => c.AddShippedPacks("cn/payment").AddRules(own)).BuildServiceProvider();
        var source = provider.GetRequiredService<IComplianceEngineSource>();

        source.LatestLoad.Diagnostics.Select(d => d.Message.En).Should().BeEmpty();
        source.Current.Rulebook.Packs.Where(p => !p.Rules.IsEmpty).Select(p => p.Id).Should().Equal("cn/payment", "own/pack");
    }

    [Test]
    public void AddShippedPacks_UnknownPack_NamesTheNearest()
    {
        using var provider = new ServiceCollection().AddCompliance(c => c.AddShippedPacks("cn/paymnet")).BuildServiceProvider();

        var diagnostic = provider.GetRequiredService<IComplianceEngineSource>().LatestLoad.Diagnostics.Should().ContainSingle().Which;

        (diagnostic.Code, diagnostic.Severity).Should().Be(("CMP2429", DiagnosticSeverity.Error));
        diagnostic.Advice.En.Should().Contain("cn/payment");
    }

    [Test]
    public void Load_ChosenPrecompiled_GivesTheBytesOfTheFiles()
    {
        var files = ShippedPacks.Files.Only("cn/payment");
        var ofForm = new ComplianceEngine(Load(files));
        var ofFiles = new ComplianceEngine(RulebookLoader.Load(files, ReadLimits.Authored with { MaxDepth = ReadLimits.Authored.MaxDepth }).GetRulebookOrThrow());

        Json(ofForm).Should().Equal(Json(ofFiles));
    }

    private static byte[] Json(ComplianceEngine engine) => WrittenReport.Write(
        "json", Language.Both, engine.Evaluate(engine.Declarations.FromFile(RepositoryRoot.Combine(Sample)).GetDeclarationOrThrow(), new(2026, 11, 1)));

    private static Rulebook Load(RuleFileSet files) => RulebookLoader.Load(files).GetRulebookOrThrow();
}
