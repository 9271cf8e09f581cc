using Compliance.Deferring;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Upcoming;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Live.Keeping;

/// <summary>Carries what is kept over to another declaration in which the rules read the same: no earlier declaration stays in memory.</summary>
/// <param name="request">The declaration and the day of the judgement.</param>
/// <param name="changes">Gets what is exchanged for a copy.</param>
internal sealed class KeptResults(EvaluationRequest request, LiveChanges changes)
{
    private ChangeContext? _changes;

    /// <summary>Keeps all results of a subject.</summary>
    /// <param name="kept">What was kept so far.</param>
    /// <param name="subject">The subject in the declaration.</param>
    public LiveSubject Of(LiveSubject kept, Entity subject)
    {
        if (ReferenceEquals(kept.Subject, subject) && !kept.IsOfDays)
        {
            return kept;
        }

        return kept with { Subject = subject, Results = kept.HasResults ? [.. kept.Results.Select(r => Of(r, kept.Subject, subject))] : kept.Results };
    }

    /// <summary>Keeps the results of a rule.</summary>
    /// <param name="kept">What was kept so far.</param>
    /// <param name="before">The subject so far.</param>
    /// <param name="subject">The subject in the declaration.</param>
    public LiveResult Of(LiveResult kept, Entity before, Entity subject)
    {
        if (!kept.HasResults || (ReferenceEquals(before, subject) && !kept.IsOfDays))
        {
            return kept;
        }

        var copy = kept with
        {
            Rows = [.. kept.Rows.Select(r => r.Result is { } result ? r with { Result = result with { Subject = subject, Finding = Of(result.Finding, subject) } } : r)],
            Upcoming = kept.Upcoming.IsEmpty ? kept.Upcoming : [.. kept.Upcoming.Select(f => Of(f, subject)!)],
        };
        changes.Exchange(kept, copy);
        return copy;
    }

    // What identifies a finding is read before it is copied; what was noted holds things of before.
    private static Finding Known(Finding finding)
    {
        _ = finding.Fingerprint;
        return finding;
    }

    private Finding? Of(Finding? finding, Entity subject) => finding is null ? null : Known(finding) with
    {
        Noted = null,
        Subject = subject,
        Reasons = finding.Reasons?.Source is ExplanationPass pass
            ? new Deferred<FindingReasons>(pass with { Subject = subject })
            : finding.Reasons,
        Changes = finding.Changes?.Source switch
        {
            ChangeSearch search => new Deferred<FindingChanges>(search.In(_changes ??= new ChangeContext(request.Declaration, request.AsOf), subject)),
            UpcomingChanges upcoming => new Deferred<FindingChanges>(upcoming.In(request.Declaration, subject)),
            _ => finding.Changes,
        },
    };
}
