using Compliance.Findings;
using Compliance.Findings.Explanations;

namespace Compliance.Tests.Reporting.Listing;

/// <summary>The sample report with as many findings, open results, questions and claims as a test wants.</summary>
internal static class RepeatedReport
{
    /// <summary>Makes a report whose three rules have a number of findings each, and two rules as many undetermined results.</summary>
    public static ComplianceReport Of(int each)
    {
        var report = SampleReport.CreateUpcoming();
        var findings = Repeat(report.Findings, each);
        var open = report.Results.Where(r => r.Outcome == Outcome.Undetermined).SelectMany(r => Enumerable.Repeat(r, each)).ToList();
        var question = report.Questions[0];
        return report with
        {
            Findings = [.. findings],
            Upcoming = [.. Repeat(report.Upcoming, each)],
            Questions = [.. Enumerable.Range(0, each).Select(i => question with { Fact = question.Fact with { Path = $"activities[evil].kind{i}" } })],
            Asserted = [.. Enumerable.Range(0, each).Select(i => Claim(report, i))],
            Results = [.. open, .. findings.Select(f => new RuleResult(f.Rule, f.Subject, f.Part, Outcome.Violated, f, [], null))],
            Counts = new(each, each, each, open.Count, 0, 0, 0),
        };
    }

    /// <summary>Makes the sample report with a number of facts and conditions of its first finding.</summary>
    public static ComplianceReport WithReasons(int facts, int conditions)
    {
        var report = SampleReport.Create();
        var finding = report.Findings[0];
        var fact = finding.Evidence[0];
        var reasoned = finding with
        {
            Evidence = [.. Enumerable.Range(0, facts).Select(i => fact with { Path = $"activities[wallet].kind{i}" })],
            Trace = [.. Enumerable.Repeat(new TraceNode(new("条件", "a condition"), finding.Trace[0].Value, []), conditions)],
        };
        return report with
        {
            Findings = [reasoned, .. report.Findings.Skip(1)],
            Results = [.. report.Results.Select(r => r.Finding == finding ? r with { Finding = reasoned } : r)],
        };
    }

    public static Assertion Claim(ComplianceReport report, int number) => new()
    {
        Kind = AssertionKind.None,
        Path = $"activities[a{number}].agreement",
        Label = new($"业务{number} · 合作协议", $"Activity {number} · Agreement"),
        Field = new("合作协议", "Agreement"),
        Canonical = "none",
        Display = new("无", "none"),
        Span = report.Findings[0].Subject.Span,
        Rules = [report.Findings[0].Rule],
    };

    private static IEnumerable<Finding> Repeat(IEnumerable<Finding> findings, int each) =>
        findings.SelectMany(f => Enumerable.Range(0, each).Select(i => f with { Fingerprint = $"{f.Fingerprint}{i:x8}" }));
}
