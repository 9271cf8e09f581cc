using Compliance.Facts;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Time;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>Iterates over a part, one longest run of days with the same outcome for the same reason at a time.</summary>
/// <remarks>Days on which nothing can change are not visited.</remarks>
internal ref struct RunOfDays
{
    private readonly CandidateRule _asked;
    private readonly Entity _subject;
    private readonly EvaluationRun _run;
    private readonly FindingFactory _findings;
    private readonly int _end;
    private int _next;
    private Verdict _nextVerdict;
    private Mitigation? _nextMitigation;
    private int _nextUntil;

    public RunOfDays(in CandidateRule asked, Entity subject, in SubjectPeriod part, EvaluationRun run, FindingFactory findings)
    {
        (_asked, _subject, Part, _run, _findings) = (asked, subject, part, run, findings);
        _end = part.Last.DayNumber + 1;
        _next = part.First.DayNumber;
        Look(_next);
    }

    /// <summary>Gets the part.</summary>
    public SubjectPeriod Part { get; }

    /// <summary>Gets the days.</summary>
    public DayRun Days { get; private set; }

    /// <summary>Gets what the rule comes to on these days.</summary>
    public Verdict Verdict { get; private set; }

    /// <summary>Gets what mitigates a violation on these days, or <see langword="null"/>.</summary>
    public Mitigation? Mitigation { get; private set; }

    /// <summary>Gets whether no day of the part comes after these.</summary>
    public readonly bool IsLast => _next >= _end;

    /// <summary>Gets whether these are all days of the part.</summary>
    public readonly bool IsWhole => IsLast && Days.First == Part.First;

    /// <summary>Moves to the next run of days.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        if (_next >= _end)
        {
            return false;
        }

        var first = _next;
        (Verdict, Mitigation) = (_nextVerdict, _nextMitigation);
        do
        {
            _next = _nextUntil;
            if (_next < _end)
            {
                Look(_next);
            }
        }
        while (_next < _end && _nextVerdict == Verdict && ReferenceEquals(_nextMitigation, Mitigation));

        Days = new DayRun(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(_next - 1));
        return true;
    }

    // Whether the subject existed on days that are not certain depends on dates that are not declared.
    private readonly Verdict Seen(Verdict verdict) =>
        !Part.IsCertain && verdict.Outcome is (Outcome.Satisfied or Outcome.Violated) ? new Verdict(Outcome.Undetermined, null) : verdict;

    private void Look(int day)
    {
        var context = _run.Context;
        context.CancellationToken.ThrowIfCancellationRequested();
        context.LookAhead(_end);
        _run.Frame.Enter(DateOnly.FromDayNumber(day), _subject, _run.Row);
        _nextVerdict = Seen(_run.Verdicts.Of(_asked.Rest, _run.Frame));
        if (!_asked.Whole.IsDailyIn(context))
        {
            context.LookAhead(_end);
        }

        _nextMitigation = _nextVerdict.Outcome == Outcome.Violated ? _findings.MitigationOn(_asked.Whole.Rule, _run.Frame) : null;
        _nextUntil = context.Horizon;
    }
}
