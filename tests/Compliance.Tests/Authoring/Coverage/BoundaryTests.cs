using Compliance.Authoring.Coverage;
using Compliance.Authoring.Coverage.Boundaries;

namespace Compliance.Tests.Authoring.Coverage;

/// <summary>A boundary pair is what notices when the threshold is a step higher, and when it is a step lower.</summary>
internal sealed class BoundaryTests
{
    private const string JustAt = "just CNY 200,000\"";

    [Test]
    public void Analyse_Pairs_NameTheCasesThatHoldTheValue()
    {
        var threshold = Cover(new CoverageFolder()).Thresholds.Should().ContainSingle().Subject;

        threshold.Values.Select(v => (v.State, v.NoticesHigher?.Name.En, v.NoticesLower?.Name.En)).Should().Equal(
            (BoundaryState.Unreached, null, null),
            (BoundaryState.Pair, "before and after the threshold was raised, a cover of just CNY 100,000", "one yuan short in 2025"),
            (BoundaryState.Pair, "just CNY 200,000", "one yuan short"));
        Cover(new CoverageFolder()).Should().BeEquivalentTo(new { BoundaryPairs = 2, NeededPairs = 2, HoldsBoundaries = true });
    }

    [Test]
    public void Analyse_CaseAtTheValueMissing_IsNotNoticedHigher() =>
        new CoverageFolder().WithoutCase(CoverageFolder.CoverCases, JustAt).Faults()
            .Should().Equal($"{CoverageFolder.CoverCases}(1,7) CMP4803: The cases of the rule 'national-cover' do not hold the value CNY 200,000 of 'least-cover': were it CNY 1 higher, none would notice.");

    [Test]
    public void Analyse_CaseBelowTheValueMissing_IsNotNoticedLower() =>
        new CoverageFolder().WithoutCase(CoverageFolder.CoverCases, "en: one yuan short }").Faults()
            .Should().Equal($"{CoverageFolder.CoverCases}(1,7) CMP4803: The cases of the rule 'national-cover' do not hold the value CNY 200,000 of 'least-cover': were it CNY 1 lower, none would notice.");

    [TestCase("199_999.99", true)]
    [TestCase("199_999", true)]
    [TestCase("199_998.99", false)]
    [TestCase("199_998", false)]
    public void Analyse_PairSoFarApart_HoldsTheValueWithinAYuan(string cover, bool holds)
    {
        var folder = new CoverageFolder().Replacing(CoverageFolder.CoverCases, "cover: 199_999 }", $"cover: {cover} }}");

        Cover(folder).Thresholds[0].Values[2].State.Should().Be(holds ? BoundaryState.Pair : BoundaryState.Open);
    }

    [Test]
    public void Analyse_PairInTheOtherPeriodOnly_LeavesTheReachedValueOpen() =>
        new CoverageFolder().WithoutCase(CoverageFolder.CoverCases, "one yuan short in 2025").Faults()
            .Should().ContainSingle().Which.Should().Contain("CNY 100,000");

    [Test]
    public void Analyse_NoValueReached_IsAFaultOfTheThreshold() =>
        new CoverageFolder()
            .Replacing(CoverageFolder.Parameters, "in_force: { from: 2020-01-01, until: 2022-12-31 }", "in_force: { from: 2010-01-01, until: 2010-12-31 }")
            .Replacing(CoverageFolder.Parameters, "in_force: { from: 2023-01-01, until: 2025-12-31 }", "in_force: { from: 2011-01-01, until: 2011-12-31 }")
            .Replacing(CoverageFolder.Parameters, "in_force: { from: 2026-01-01 }", "in_force: { from: 2012-01-01, until: 2012-12-31 }")
            .Replacing("coverage/sources/delivery-law.yaml", "in_force: { from: 2020-01-01 }", "in_force: { from: 2010-01-01 }")
            .Analyse().Faults.Should().Contain(f => f.Descriptor == CoverageDiagnostics.ThresholdUnreachedDescriptor);

    [Test]
    public void Analyse_FailingCase_HoldsNoBoundary() =>
        Cover(new CoverageFolder().Replacing(CoverageFolder.CoverCases, "cover: 20万元 }] }\n    expect: satisfied", "cover: 20万元 }] }\n    expect: violation"))
            .Thresholds[0].Values[2].State.Should().Be(BoundaryState.Open);

    [Test]
    public void Analyse_CaseThatFailsAnyway_NoticesNothing() =>
        Cover(new CoverageFolder()
                .WithoutCase(CoverageFolder.CoverCases, "en: one yuan short }")
                .Replacing(CoverageFolder.CoverCases, "insured: false }] }\n    expect: not_applicable", "insured: false }] }\n    expect: satisfied"))
            .Thresholds[0].Values[2].State.Should().Be(BoundaryState.Open);

    [Test]
    public void Analyse_OnlyNotApplicableInAPeriod_DoesNotReachTheValue() =>
        Cover(new CoverageFolder().Replacing(CoverageFolder.CoverCases, "period: 2026-01-01.., insured: false", "period: 2021-01-01..2021-12-31, insured: false"))
            .Thresholds[0].Values[0].State.Should().Be(BoundaryState.Unreached);

    private static RuleCoverage Cover(CoverageFolder folder) => folder.Analyse().Rules.Single(r => r.Rule.Id == "national-cover");
}
