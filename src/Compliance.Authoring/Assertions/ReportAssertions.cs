using Compliance.Binding;
using Compliance.Findings;

namespace Compliance.Authoring.Assertions;

/// <summary>What a test may expect of a report, in any test framework. A failure lists what was found instead.</summary>
/// <remarks>
/// A failure is a <see cref="ComplianceAssertionException"/>. Inside a scope that collects failures (<c>Assert.Multiple</c> of NUnit,
/// <c>AssertionScope</c> of FluentAssertions) it is added to that scope, and the test goes on.
/// </remarks>
/// <example><code>engine.Evaluate(declaration, day).ShouldHaveNothingOpen().ShouldBe("cn-payment-unlicensed-payment", Outcome.Satisfied);</code></example>
public static class ReportAssertions
{
    /// <summary>Expects that nothing of a kind or graver counts: what is waived or in the baseline does not.</summary>
    /// <param name="report">The report.</param>
    /// <param name="from">The mildest kind that matters.</param>
    /// <param name="because">Why, for the failure.</param>
    /// <exception cref="ComplianceAssertionException">Something counts.</exception>
    public static ComplianceReport ShouldHaveNothingOpen(this ComplianceReport report, FindingKind from = FindingKind.Violation, string because = "")
    {
        ArgumentNullException.ThrowIfNull(report);
        var open = report.Findings.Where(f => f.IsOpen && f.Kind >= from).ToList();
        if (open.Count > 0)
        {
            FailureText.Fail(report, $"to have nothing open at {FailureText.Word(from)} or above", because, $"found {open.Count}", open);
        }

        return report;
    }

    /// <summary>Expects a finding and returns it; inside a scope that collects failures, <see langword="null"/> where there is none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="subject">The path or id of the subject; <see langword="null"/> for any.</param>
    /// <param name="kind">What it is called; <see langword="null"/> for any.</param>
    /// <param name="because">Why, for the failure.</param>
    /// <exception cref="ComplianceAssertionException">There is none, or no such rule.</exception>
    public static Finding ShouldFind(this ComplianceReport report, string rule, string? subject = null, FindingKind? kind = null, string because = "")
    {
        ArgumentNullException.ThrowIfNull(report);
        if (Known(report, rule) is not { } id)
        {
            return null!;
        }

        var found = report.Findings.FirstOrDefault(f => f.Rule.Id == id && IsOn(f, subject) && (kind is null || f.Kind == kind));
        if (found is null)
        {
            FailureText.Fail(report, $"to find {(kind is { } k ? $"{(k == FindingKind.Opportunity ? "an" : "a")} {FailureText.Word(k)} of " : string.Empty)}{FailureText.Target(id, subject)}", because, "found", report.Findings);
        }

        return found!;
    }

    /// <summary>Expects that a rule finds nothing.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="subject">The path or id of the subject; <see langword="null"/> for any.</param>
    /// <param name="because">Why, for the failure.</param>
    /// <exception cref="ComplianceAssertionException">It finds something, or there is no such rule.</exception>
    public static ComplianceReport ShouldNotFind(this ComplianceReport report, string rule, string? subject = null, string because = "")
    {
        ArgumentNullException.ThrowIfNull(report);
        if (Known(report, rule) is not { } id)
        {
            return report;
        }

        var found = report.Findings.Where(f => f.Rule.Id == id && IsOn(f, subject)).ToList();
        if (found.Count > 0)
        {
            FailureText.Fail(report, $"not to find {FailureText.Target(id, subject)}", because, $"found {found.Count}", found);
        }

        return report;
    }

    /// <summary>Expects an outcome of a rule on all its subjects, or on one.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="subject">The path or id of the subject; <see langword="null"/> for all.</param>
    /// <param name="because">Why, for the failure.</param>
    /// <exception cref="ComplianceAssertionException">There is another outcome or none, or no such rule.</exception>
    public static ComplianceReport ShouldBe(this ComplianceReport report, string rule, Outcome outcome, string? subject = null, string because = "")
    {
        ArgumentNullException.ThrowIfNull(report);
        if (Known(report, rule) is not { } id)
        {
            return report;
        }

        var results = report.Results.Where(r => r.Rule.Id == id && (subject is null || r.Subject?.Path == subject || r.Subject?.Id == subject)).ToList();
        if (results.Count == 0 || results.Exists(r => r.Outcome != outcome))
        {
            FailureText.Fail(report, $"to be {FailureText.Word(outcome)} on {FailureText.Target(id, subject)}", because, results);
        }

        return report;
    }

    /// <summary>Expects that no undeclared fact would decide anything.</summary>
    /// <param name="report">The report.</param>
    /// <param name="because">Why, for the failure.</param>
    /// <exception cref="ComplianceAssertionException">Something is undetermined.</exception>
    public static ComplianceReport ShouldAskNothing(this ComplianceReport report, string because = "")
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!report.Questions.IsEmpty)
        {
            FailureText.Fail(report, "to ask nothing", because, $"{report.Questions.Length} facts are not declared", report.Questions.Select(q => $"{q.Fact.Path}: {q.Fact.Question.En}"));
        }

        return report;
    }

    // A misspelt id would be a rule that never finds anything, and the test would pass for ever.
    private static string? Known(ComplianceReport report, string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var id = report.Rulebook.FindRule(rule)?.Id;
        if (id is null)
        {
            FailureText.Fail($"There is no rule '{rule}'.{(Suggestion.For(rule, report.Rulebook.Rules.Select(r => r.Id)) is { } near ? $" Did you mean '{near}'?" : string.Empty)}");
        }

        return id;
    }

    private static bool IsOn(Finding finding, string? subject) => subject is null || finding.Subject.Path == subject || finding.Subject.Id == subject;
}
