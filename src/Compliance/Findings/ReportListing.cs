using Compliance.Findings.Decisions;
using Compliance.Findings.Explanations;
using Compliance.Text;

namespace Compliance.Findings;

/// <summary>
/// What of a report a document lists: every writer takes its lists from here, so that none of them grows without a limit. Each list is
/// made when it is first read.
/// </summary>
/// <param name="report">The report.</param>
/// <param name="limits">How much is listed.</param>
public sealed class ReportListing(ComplianceReport report, ReportLimits limits)
{
    /// <summary>Gets the whole report: its counts are those of everything that was found.</summary>
    public ComplianceReport Report { get; } = report ?? throw new ArgumentNullException(nameof(report));

    /// <summary>Gets the limits.</summary>
    public ReportLimits Limits { get; } = limits ?? throw new ArgumentNullException(nameof(limits));

    /// <summary>Gets the findings, as many of each rule as fit.</summary>
    public ListedPart<Finding> Findings => field ??= Of(Report.Findings);

    /// <summary>Gets what is upcoming, as much of each rule as fits.</summary>
    public ListedPart<Finding> Upcoming => field ??= Of(Report.Upcoming);

    /// <summary>Gets the undetermined results, as many of each rule as fit.</summary>
    public ListedPart<RuleResult> Undetermined => field ??=
        ListedPart<RuleResult>.OfEachRule(Report.Undetermined, Report.Counts.Undetermined, Limits.Listed, RuleOf, IdentityOf);

    /// <summary>Gets the results on days whose law is not registered, as many of each rule as fit.</summary>
    public ListedPart<RuleResult> NotCovered => field ??=
        ListedPart<RuleResult>.OfEachRule(Report.NotCovered, Report.Counts.NotCovered, Limits.Listed, RuleOf, IdentityOf);

    /// <summary>Gets the first questions.</summary>
    public ListedPart<Question> Questions => field ??= ListedPart<Question>.First(
        Report.Questions, Limits.Listed, static q => $"{q.Fact.Path} {string.Join(' ', q.Rules.Select(r => r.Id))}");

    /// <summary>Gets the first claims.</summary>
    public ListedPart<Assertion> Asserted => field ??= ListedPart<Assertion>.First(
        Report.Asserted, Limits.Listed, static a => $"{a.Kind} {a.Path} {a.Canonical} {a.Effect?.En} {string.Join(' ', a.Rules.Select(r => r.Id))}");

    /// <summary>Gets the results of whatever outcome, as many of each rule as fit.</summary>
    public ListedPart<RuleResult> Results => field ??= ListedPart<RuleResult>.OfEachRule(
        Report.EnumerateResults(), Report.CountResults(), Limits.Results, RuleOf, IdentityOf);

    /// <summary>Gets the results that are violated, undetermined or not covered, in the order of the results: as many in all as are listed apart, and as many of each rule as fit.</summary>
    public ListedPart<RuleResult> Reported => field ??= ListedPart<RuleResult>.OfEachRule(
        Report.EnumerateResults().Where(r => r.Outcome is Outcome.Violated or Outcome.Undetermined or Outcome.NotCovered),
        Report.Findings.Length + Report.Counts.Undetermined + Report.Counts.NotCovered,
        Findings.Items.Length + Undetermined.Items.Length + NotCovered.Items.Length,
        RuleOf,
        IdentityOf);

    private ListedPart<Finding> Of(IReadOnlyCollection<Finding> findings) =>
        ListedPart<Finding>.OfEachRule(findings, findings.Count, Limits.Listed, static f => f.Rule.Id, IdentityOf);

    private static string RuleOf(RuleResult result) => result.Rule.Id;

    private static string IdentityOf(Finding finding) =>
        $"{finding.Fingerprint} {finding.Kind} {WordsOfDecisions.Kinds[finding.Disposition.Kind].Id} {IsoDay.Of(finding.Part.LawDay)}";

    private static string IdentityOf(RuleResult result) =>
        $"{result.Rule.Id} {result.Subject?.Path} {IsoDay.Of(result.Part.LawDay)} {result.Outcome}";
}
