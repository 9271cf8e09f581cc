using System.Globalization;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Authoring.Assertions;

/// <summary>Says what was expected, of what, and what was found instead. Control characters of a declaration are shown, not sent.</summary>
internal static class FailureText
{
    private const int Most = 20;

    public static void Fail(ComplianceReport report, string expected, string because, string instead, IEnumerable<Finding> findings) =>
        Fail(report, expected, because, instead, findings.Select(Line));

    public static void Fail(ComplianceReport report, string expected, string because, IReadOnlyCollection<RuleResult> results) =>
        Fail(report, expected, because, results.Count == 0 ? "it has no such subject" : "it is", results.Select(r => $"{Word(r.Outcome)} on {r.Subject?.Path ?? "(undeclared)"}{Missing(r)}"));

    public static void Fail(ComplianceReport report, string expected, string because, string instead, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        var reason = because.Trim() is { Length: > 0 } words ? $" {(words.StartsWith("because", StringComparison.Ordinal) ? string.Empty : "because ")}{words}" : string.Empty;
        var day = IsoDay.Of(report.AsOf);
        var shown = all.Take(Most).Select(l => $"\n  {VisibleText.Escape(l)}");
        var more = all.Count > Most ? string.Create(CultureInfo.InvariantCulture, $"\n  and {all.Count - Most} more") : string.Empty;
        var end = all.Count > 0 ? ":" : instead == "found" ? " nothing." : ".";
        Fail($"Expected {VisibleText.Escape(report.Declaration.Name)} on {day} {expected}{reason}, but {instead}{end}{string.Concat(shown)}{more}");
    }

    /// <summary>Throws, or adds the failure to the scope of the test framework that collects failures.</summary>
    /// <exception cref="ComplianceAssertionException">No scope is open.</exception>
    public static void Fail(string failure)
    {
        if (!AssertionScopes.Collect(failure))
        {
            throw new ComplianceAssertionException(failure);
        }
    }

    public static string Target(string rule, string? subject) => subject is null ? rule : $"{rule} on {subject}";

    public static string Word(FindingKind kind) => kind.Label().En;

    public static string Word(Outcome outcome) => outcome.Label().En;

    private static string Line(Finding finding) =>
        $"{Word(finding.Kind)}{(finding.IsOpen ? string.Empty : $" ({(finding.Disposition.Waiver is { } w ? $"waived until {IsoDay.Of(w.Until)}" : "in the baseline")})")} "
        + $"{finding.Rule.Id} on {finding.Subject.Path}{Place(finding)}: {finding.Message.En}";

    private static string Missing(RuleResult result) =>
        result.Missing.IsEmpty ? string.Empty : $": not declared: {string.Join(", ", result.Missing.Select(m => m.Path))}";

    private static string Place(Finding finding) =>
        finding.Subject.Span.File is { } file ? $" ({file.Path}:{finding.Subject.Span.Position.Line.ToString(CultureInfo.InvariantCulture)})" : string.Empty;
}
