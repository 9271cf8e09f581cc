using Compliance.Dispositions;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.RulePacks;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Dispositions;

/// <summary>Waivers and a baseline are for all rules; a run by some of them says nothing about the others.</summary>
internal sealed class ChosenRulesTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);
    private static readonly ComplianceEngine Engine = ComplianceEngine.Load(ShippedPacks.Files);

    [Test]
    public void Apply_BaselineOfAllRules_OthersAreNotAbsent()
    {
        var whole = Evaluate(EvaluateOptions.Default);
        var baseline = Baseline(whole);

        var part = new DispositionLedger(null, baseline).Apply(Evaluate(new EvaluateOptions { Rules = ["cn-payment-*"] }));

        whole.Findings.Select(f => f.Rule.Id).Distinct().Count().Should().BeGreaterThan(part.Findings.Select(f => f.Rule.Id).Distinct().Count());
        part.Dispositions.Absent.Should().BeEmpty();
        part.Findings.Where(f => f.Kind is FindingKind.Violation or FindingKind.Caution).Should().OnlyContain(f => f.Disposition.IsInBaseline == true);
    }

    [Test]
    public void Apply_EntryOfAChosenRule_IsStillAbsentWhenItIsGone()
    {
        var whole = Evaluate(EvaluateOptions.Default);
        var gone = new BaselineEntry(whole.Declaration.CompanyId!, "abc", "cn-payment-second-clearing", "activities[x]", FindingKind.Violation);
        var part = new DispositionLedger(null, Baseline(whole) with { Entries = [gone] }).Apply(Evaluate(new EvaluateOptions { Packs = ["cn/payment"] }));

        part.Dispositions.Absent.Should().Equal(gone);
    }

    [Test]
    public void Read_WaiverOfARuleThatIsNotChosen_IsKnownAndNotUnused()
    {
        var chosen = Engine.Rulebook.Choose(new() { Packs = ["cn/payment"] }).GetRulebookOrThrow();
        var waivers = WaiverWorld.File(WaiverWorld.One("company: lanyu\n    subject: activities[x]", "[cn-lending-total-rate]", "2026-01-01", "2027-12-31"));
        var known = Engine.Rulebook.Rules.First(r => r.Id.StartsWith("cn-lending", StringComparison.Ordinal) && !r.IsSafetyBottomLine).Id;

        var result = new WaiverReader(chosen).FromText(waivers.Replace("cn-lending-total-rate", known, StringComparison.Ordinal), "waivers.yaml");

        result.Diagnostics.Select(d => d.Message.En).Should().BeEmpty();
        new DispositionLedger(result.Register).Review([Evaluate(new EvaluateOptions { Packs = ["cn/payment"] })]).Should().BeEmpty();
        new DispositionLedger(result.Register).Review([Evaluate(EvaluateOptions.Default)]).Should().ContainSingle("nothing it waives was found");
    }

    private static Baseline Baseline(ComplianceReport report)
    {
        using var stream = new MemoryStream();
        BaselineFile.Write([report], stream);
        return BaselineReader.FromText(System.Text.Encoding.UTF8.GetString(stream.ToArray()), "baseline.json").Baseline!;
    }

    private static ComplianceReport Evaluate(EvaluateOptions options) =>
        Engine.Evaluate(Engine.Declarations.FromFile(RepositoryRoot.Combine("samples/platform-group/company.yaml")).GetDeclarationOrThrow(), Day, options);
}
