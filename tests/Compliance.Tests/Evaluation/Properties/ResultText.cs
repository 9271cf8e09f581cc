using System.Globalization;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>Writes all that a report says of results and findings, so that reports can be compared.</summary>
internal static class ResultText
{
    public static string Of(ComplianceReport report) => string.Join('\n', report.Results.Select(Of))
        + "\n" + string.Join('\n', report.Findings.Select(f => f.Fingerprint))
        + "\n" + string.Join('\n', report.Questions.Select(q =>
            string.Create(CultureInfo.InvariantCulture, $"{q.Fact.Path} {q.Turn} {q.Number} {q.Results} {q.Then} [{string.Join(',', q.After)}] {string.Join(',', q.Rules.Select(r => r.Id))}")))
        + "\n" + report.Counts
        + string.Concat(report.Upcoming.Select(f => $"\nupcoming {f.Rule.Id} {f.Subject.Path} {IsoDay.Of(f.Part.From)}..{IsoDay.Of(f.Part.Until)} {Of(f)} began [{string.Join(", ", f.Began.Select(e => e.Path))}]"));

    /// <summary>Writes one result; facts and paths by name, whatever their order.</summary>
    public static string Of(RuleResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Rule.Id} {result.Subject?.Path} {result.Part.From:yyyy-MM-dd}..{result.Part.Until:yyyy-MM-dd} {result.Part.LawDay:yyyy-MM-dd} {result.Part.IsCertain} {result.Outcome} {result.LiftedBy?.Label.En} missing [{string.Join(", ", result.Missing.Select(m => m.Path).Order(StringComparer.Ordinal))}] {Of(result.Finding)}");

    private static string Of(Finding? finding) => finding is null
        ? string.Empty
        : $"{finding.Kind} caps [{string.Join(", ", finding.Caps)}] evidence [{string.Join(", ", finding.Evidence.Select(e => $"{e.Path}={e.Canonical}").Order(StringComparer.Ordinal))}] {finding.Message.En} {finding.Fingerprint}";
}
