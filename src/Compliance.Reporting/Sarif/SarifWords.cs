using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Reporting.Sarif;

/// <summary>The SARIF values of outcomes and severities.</summary>
internal static class SarifWords
{
    public static string Kind(FindingKind kind) => kind switch
    {
        FindingKind.Violation => "fail",
        FindingKind.Caution => "review",
        FindingKind.Opportunity => "informational",
    };

    public static string Kind(Outcome outcome) => outcome switch
    {
        Outcome.Satisfied => "pass",
        Outcome.NotApplicable => "notApplicable",
        Outcome.Undetermined or Outcome.NotCovered => "open",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Level(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => "error",
        Severity.Medium => "warning",
        Severity.Low => "note",
    };

    /// <summary>Gets SARIF's rank, 0 to 100, by which viewers order what has the same level.</summary>
    public static int Rank(Severity severity) => severity switch
    {
        Severity.Critical => 95,
        Severity.High => 75,
        Severity.Medium => 50,
        Severity.Low => 25,
    };

    /// <summary>Gets the score, 0 to 10, by which code hosts show a rule as critical, high, medium or low.</summary>
    public static string Score(Severity severity) => severity switch
    {
        Severity.Critical => "9.5",
        Severity.High => "8.0",
        Severity.Medium => "5.5",
        Severity.Low => "2.0",
    };
}
