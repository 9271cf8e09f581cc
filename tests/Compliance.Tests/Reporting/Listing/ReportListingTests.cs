using Compliance.Findings;

namespace Compliance.Tests.Reporting.Listing;

/// <summary>Lists have a limit; as many of each rule are listed; all are counted, and known by a hash.</summary>
internal sealed class ReportListingTests
{
    [TestCase(12, 12, 0)]
    [TestCase(11, 9, 3)]
    [TestCase(3, 3, 9)]
    [TestCase(2, 2, 10)]
    public void Findings_AtAndBelowTheLimit_ListAsManyOfEachRule(int most, int listed, int leftOut)
    {
        var findings = new ReportListing(RepeatedReport.Of(4), ReportLimits.Of(most)).Findings;

        findings.Total.Should().Be(12);
        findings.Items.Should().HaveCount(listed);
        findings.LeftOut.Should().Be(leftOut);
        (findings.ContentHash is null).Should().Be(leftOut == 0);
        findings.Items.GroupBy(f => f.Rule.Id).Select(g => g.Count()).Distinct().Should().ContainSingle("each rule has the same share");
    }

    [Test]
    public void Findings_OfARareRule_AreNotPushedOut()
    {
        var report = RepeatedReport.Of(1);
        var often = RepeatedReport.Of(1_000).Findings.Where(f => f.Rule.Id == report.Findings[0].Rule.Id);

        var listed = new ReportListing(report with { Findings = [.. often, .. report.Findings.Skip(1)] }, ReportLimits.Of(10)).Findings;

        listed.Items.Should().HaveCount(10).And.Contain(report.Findings.Skip(1));
    }

    [Test]
    public void ContentHash_WhatIsNotListedChanges_IsAnother()
    {
        var report = RepeatedReport.Of(4);
        var changed = report with { Findings = [.. report.Findings.Take(3), report.Findings[3] with { Fingerprint = "other" }, .. report.Findings.Skip(4)] };
        var (before, after) = (Listed(report), Listed(changed));

        after.Items.Select(f => f.Fingerprint).Should().Equal(before.Items.Select(f => f.Fingerprint));
        after.ContentHash.Should().NotBe(before.ContentHash);

        static ListedPart<Finding> Listed(ComplianceReport report) => new ReportListing(report, ReportLimits.Of(3)).Findings;
    }

    [Test]
    public void OtherLists_OverTheLimit_AreCut()
    {
        var listing = new ReportListing(RepeatedReport.Of(4), ReportLimits.Of(3) with { Results = 19 });

        listing.Questions.LeftOut.Should().Be(1);
        listing.Asserted.LeftOut.Should().Be(1);
        listing.Undetermined.LeftOut.Should().Be(6);
        listing.Results.LeftOut.Should().BeGreaterThan(0);
        new ReportListing(RepeatedReport.Of(4), ReportLimits.Of(null)).Results.Should().Match<ListedPart<RuleResult>>(r => r.LeftOut == 0 && r.Total == 20);
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void Limits_BelowOne_AreRefused(int most) =>
        FluentActions.Invoking(() => ReportLimits.Of(most)).Should().Throw<ArgumentOutOfRangeException>();
}
