using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Cli.Checking;

/// <summary>A day of the judgement that the declaration named and nobody else, and that is not today.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Day">The day.</param>
/// <param name="Name">The declaration.</param>
internal sealed record StaleJudgement(SourceSpan Span, DateOnly Day, string Name)
{
    /// <summary>Looks at the day of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="request">What to do.</param>
    /// <param name="today">The day it is; <see langword="null"/> where the command line gives the day of the judgement.</param>
    /// <returns>The day, or <see langword="null"/> where it is today's or was asked for.</returns>
    public static StaleJudgement? Of(ComplianceReport report, CheckRequest request, DateOnly? today) =>
        today is not null && !request.JudgesToday && report.Declaration.AsOf == report.AsOf && report.AsOf != today
            ? new StaleJudgement(report.Declaration.AsOfSpan, report.AsOf, report.Declaration.Name)
            : null;
}
