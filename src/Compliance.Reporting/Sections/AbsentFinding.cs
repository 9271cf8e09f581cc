using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>A baseline entry without a finding in this run.</summary>
/// <param name="Report">The report in which it is missing.</param>
/// <param name="Entry">The entry.</param>
internal sealed record AbsentFinding(ComplianceReport Report, BaselineEntry Entry)
{
    /// <summary>Gets the rule, or <see langword="null"/> when it is not among the rules any more.</summary>
    public Rule? Rule { get; } = Report.Rulebook.FindRule(Entry.Rule);

    /// <summary>Gets the title of the rule, or its id.</summary>
    public LocalizedText Title => Rule?.Title ?? LocalizedText.Same(Entry.Rule);

    /// <summary>Gets the absent entries of all reports, in the order of the baseline.</summary>
    public static IReadOnlyList<AbsentFinding> Of(IReadOnlyList<ComplianceReport> reports) =>
        [.. reports.SelectMany(r => r.Dispositions.Absent, (r, e) => new AbsentFinding(r, e))];
}
