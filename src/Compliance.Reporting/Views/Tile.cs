using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Rules;
using Compliance.Text;
using System.Globalization;

namespace Compliance.Reporting.Views;

/// <summary>A number of a report that matters to its reader.</summary>
/// <param name="Word">The word by which formats style it.</param>
/// <param name="Label">What is counted.</param>
/// <param name="Count">How many.</param>
/// <param name="Remark">What is to be said of them; or nothing.</param>
internal sealed record Tile(string Word, LocalizedText Label, int Count, LocalizedText? Remark = null)
{
    /// <summary>Gets the numbers that matter, the gravest first.</summary>
    public static IEnumerable<Tile> Of(IReadOnlyCollection<ComplianceReport> reports)
    {
        var critical = reports.Sum(r => r.Findings.Count(f => f.Kind == FindingKind.Violation && f.Rule.Severity == Severity.Critical));
        yield return new("violation", ReportWords.Violations, Sum(c => c.Violations), critical == 0 ? null : Text($"{critical} 项极严重", $"{critical} critical"));
        yield return new("caution", ReportWords.Cautions, Sum(c => c.Cautions));
        yield return new("undetermined", ReportWords.Undetermined, Sum(c => c.Undetermined));
        if (reports.Any(r => r.Horizon is not null))
        {
            yield return new("upcoming", UpcomingText.Heading, reports.Sum(r => r.Upcoming.Length));
        }

        yield return new("opportunity", new("机会", "Opportunities"), Sum(c => c.Opportunities));
        yield return new("satisfied", ReportWords.Satisfied, Sum(c => c.Satisfied));

        int Sum(Func<OutcomeCounts, int> count) => reports.Sum(r => count(r.Counts));
    }

    /// <summary>Gets the numbers that say what was not judged, for the end of a line.</summary>
    public static LocalizedText Rest(IReadOnlyCollection<ComplianceReport> reports)
    {
        var (notCovered, notApplicable) = (reports.Sum(r => r.Counts.NotCovered), reports.Sum(r => r.Counts.NotApplicable));
        return Text($"未收录 {notCovered} · 不适用 {notApplicable}", $"{notCovered} not covered · {notApplicable} not applicable");
    }

    private static LocalizedText Text(FormattableString zh, FormattableString en) => new(FormattableString.Invariant(zh), FormattableString.Invariant(en));

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Label.En}: {Count}");
}
