using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Reasoning.Remedies;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;

namespace Compliance.Reasoning.Tests;

/// <summary>What would make a declaration comply: as few facts as can be, no farther than need be, and nothing where only stopping helps.</summary>
internal sealed class RemedyTests
{
    private const string Banned = """
        id: del-01-banned
        title: { zh: 不得配送, en: No deliveries }
        clause: DEL-01
        basis: [{ source: delivery-law, article: "3" }]
        modality: prohibition
        severity: critical
        subject: delivery
        forbids: { title: { present: true } }
        message: { zh: 配送, en: a delivery }
        remedy: { zh: 停止。, en: Stop. }
        """;

    private static readonly DateOnly Day = new(2026, 6, 30);
    private static readonly Rulebook Sample = Load();

    [Test]
    public void Remedies_OfAFlag_IsTheFlag()
    {
        var answer = Ask("deliveries: [{ id: a, title: x, period: 2026-01-01.., insured: false }]", "del-02-insured");

        answer.Remedies.Should().ContainSingle().Which.Changes.Should().ContainSingle().Which.Path.Should().Be("deliveries[a].insured");
        answer.Remedies[0].Outcome.Should().Be(Outcome.Satisfied);
        answer.Reason.Should().Be(ProofReason.None);
    }

    [Test]
    public void Remedies_OfAnAmount_IsTheLeastThatIsEnough()
    {
        var answer = Ask("deliveries: [{ id: a, title: x, period: 2026-01-01.., insured: true, cover: CNY 100000 }]", "del-02-cover");

        var kept = answer.Remedies.First(r => r.Outcome == Outcome.Satisfied);
        kept.Changes.Should().ContainSingle().Which.After.En.Should().Be("CNY 200,000");
    }

    [Test]
    public void Remedies_WithAnExpense_SayWhatElseTheyBreak()
    {
        var answer = Ask("deliveries: [{ id: a, title: x, period: 2026-01-01.., insured: true, cover: CNY 100000 }]", "del-02-cover");

        var avoiding = answer.Remedies.Single(r => r.Outcome == Outcome.NotApplicable);
        avoiding.Changes.Should().ContainSingle().Which.Path.Should().Be("deliveries[a].insured");
        avoiding.Broken.Select(f => f.Rule.Id).Should().Contain("del-02-insured");
    }

    [Test]
    public void Remedies_WhereALicenceIsMissing_IsALicence()
    {
        var answer = Ask("licences: []\ndeliveries: [{ id: a, title: x, period: 2026-01-01.., insured: true }]", "del-01-licence");

        var change = answer.Remedies[0].Changes.Should().ContainSingle().Which;
        change.Path.Should().Be("licences");
        change.After.En.Should().Contain("courier");
    }

    [Test]
    public void Remedies_OfABusinessThatIsForbidden_AreNone()
    {
        var answer = Ask("deliveries: [{ id: a, title: x, period: 2026-01-01.. }]", "del-01-banned");

        answer.IsNotByFacts.Should().BeTrue("{0}", answer);
    }

    [Test]
    public void Remedies_OfFactsWithAPast_LeaveThem()
    {
        var answer = Ask("deliveries: [{ id: a, title: x, period: 2026-01-01.., insured: { initially: true, since 2026-03-01: false } }]", "del-02-insured");

        answer.IsNotByFacts.Should().BeTrue("{0}", answer);
    }

    [Test]
    public void Remedies_OfTheShippedSample_AreConfirmedAndIrreducible()
    {
        var rulebook = RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow();
        var engine = new ComplianceEngine(rulebook);
        var declaration = engine.Declarations.FromFile(RepositoryRoot.Combine("samples/unlicensed-settlement/company.yaml")).GetDeclarationOrThrow();
        var report = engine.Evaluate(declaration, new DateOnly(2026, 11, 1));
        var finding = report.Findings.First(f => f.Rule.Id == "cn-payment-second-clearing");

        var answer = new Prover(rulebook, Engines.Of(rulebook)).Remedies(report, finding, new ProofOptions { AsOf = report.AsOf });

        answer.Remedies.Should().NotBeEmpty("{0}", answer.Reason);
        answer.Remedies[0].Outcome.Should().Be(Outcome.Satisfied);
        answer.Remedies[0].Changes.Should().ContainSingle();
        foreach (var remedy in answer.Remedies)
        {
            var left = engine.Evaluate(remedy.Declaration, report.AsOf).Findings.Where(f => f.Rule.Id == finding.Rule.Id && f.Subject.Path == finding.Subject.Path).ToList();
            left.Should().NotContain(f => f.Part.Until == null || f.Part.Until >= answer.Day, "the last day of the finding is settled");
            remedy.Remaining.Select(f => f.Fingerprint).Should().Equal(left.Select(f => f.Fingerprint), "{0}", remedy);
        }
    }

    [Test]
    public void Remedies_Twice_AreTheSame()
    {
        const string Facts = "licences: []\ndeliveries: [{ id: a, title: x, period: 2026-01-01.., insured: true, cover: CNY 1 }]";

        Ask(Facts, "del-01-licence").ToString().Should().Be(Ask(Facts, "del-01-licence").ToString());
    }

    private static RemedyAnswer Ask(string facts, string rule)
    {
        var engines = Engines.Of(Sample);
        var declaration = engines[0].Declarations.FromText($"company: {{ id: c }}\n{facts}\n", "company.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();
        var report = engines[0].Evaluate(declaration, Day);
        return new Prover(Sample, engines).Remedies(report, report.Findings.First(f => f.Rule.Id == rule), new ProofOptions { AsOf = Day });
    }

    private static Rulebook Load()
    {
        var folder = Directory.CreateTempSubdirectory("compliance-").FullName;
        var sample = RepositoryRoot.Combine("tests/Compliance.Cli.Tests/Data/rules");
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(sample, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllText(Path.Combine(folder, "pack/rules/del-01-banned.yaml"), Banned);
        var rulebook = RulebookLoader.Load(RuleFileSet.FromDirectory(folder)).GetRulebookOrThrow();
        Directory.Delete(folder, recursive: true);
        return rulebook;
    }
}
