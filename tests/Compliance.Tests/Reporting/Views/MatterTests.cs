using Compliance.Findings;
using Compliance.Reporting.Views;
using Compliance.Rules;

namespace Compliance.Tests.Reporting.Views;

internal sealed class MatterTests
{
    private static readonly ComplianceReport Report = SampleReport.Create();
    private static readonly Finding Violation = Report.Findings[0];

    [Test]
    public void ToActOn_CautionsAndWhatIsWaived_AreNone() =>
        Matter.ToActOn([SampleReport.CreateDecided()]).Should().BeEmpty();

    [Test]
    public void ToActOn_PartsOfOneBreach_AreOneMatter() =>
        Matter.ToActOn([With(Violation, Violation with { Part = Violation.Part with { From = new(2026, 9, 2), Until = new(2026, 10, 1) }, Fingerprint = "b" })])
            .Should().ContainSingle().Which.Findings.Should().HaveCount(2);

    [Test]
    public void ToActOn_ManyOfEachSeverity_AreTheGravestFirst()
    {
        var findings = Enumerable.Range(0, 9).Select(i => Of(i < 7 ? Severity.High : Severity.Critical, i)).ToArray();

        var matters = Matter.ToActOn([With(findings)]);

        matters.Select(m => m.Rule.Severity).Should().Equal(Severity.Critical, Severity.Critical, Severity.High, Severity.High, Severity.High, Severity.High);
    }

    [TestCase(8, 8)]
    [TestCase(20, 12)]
    public void ToActOn_ManyCritical_AreAllUpToADozen(int count, int shown) =>
        Matter.ToActOn([With([.. Enumerable.Range(0, count).Select(i => Of(Severity.Critical, i))])]).Should().HaveCount(shown);

    private static Finding Of(Severity severity, int i) =>
        Violation with { Rule = Violation.Rule with { Id = FormattableString.Invariant($"rule-{i}"), Severity = severity }, Fingerprint = FormattableString.Invariant($"f{i}") };

    private static ComplianceReport With(params Finding[] findings) => Report with { Findings = [.. findings] };
}
