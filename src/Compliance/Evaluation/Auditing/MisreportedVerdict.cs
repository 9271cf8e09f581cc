using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation.Auditing;

/// <summary>A verdict that a report does not give as it was reached.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Day">The day, and the judgement; of a later judgement where it is about <see cref="ComplianceReport.Upcoming"/>.</param>
/// <param name="Reached">The verdict that was reached.</param>
/// <param name="Expected">What the report has to say: the same, or that the subject's time is not certain or the law of the day not registered; of a later judgement, whether a breach begins.</param>
/// <param name="Reported">What the report says; <see langword="null"/> where it lists nothing.</param>
/// <param name="ReportedException">The exception that lifts the rule in the report, or <see langword="null"/>.</param>
public sealed record MisreportedVerdict(Rule Rule, Entity Subject, EvaluatedDay Day, DatedVerdict Reached, Outcome Expected, Outcome? Reported, ExceptionClause? ReportedException)
{
    /// <summary>Gets rule, subject, day, and what the report should say and says.</summary>
    public override string ToString() => $"{Rule.Id} on {Subject.Path}, {Day}: {Expected.Label().En}, reported as {Reported?.Label().En ?? "nothing"}";
}
