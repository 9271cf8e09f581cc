using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Time;
using Compliance.Facts;

namespace Compliance.Evaluation;

/// <summary>Iterates over a part, one longest run of days with the same outcome for the same reason at a time.</summary>
/// <remarks>Days on which nothing can change are not visited.</remarks>
internal ref struct RunOfDays
{
    private readonly CandidateRule _asked;
    private readonly Entity _subject;
    private readonly EvaluationRun _run;
    private readonly FindingFactory _findings;
    private readonly ref readonly SubjectPeriod _part;
    private readonly int _end;
    private int _next;
    private DayLook _nextLook;

    /// <summary>Begins.</summary>
    /// <param name="asked">The rule.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="part">The part.</param>
    /// <param name="first">What the rule comes to on the first day of the part.</param>
    /// <param name="run">The run.</param>
    /// <param name="findings">Knows the mitigations.</param>
    public RunOfDays(in CandidateRule asked, Entity subject, ref readonly SubjectPeriod part, in DayLook first, EvaluationRun run, FindingFactory findings)
    {
        (_asked, _subject, _run, _findings, _nextLook) = (asked, subject, run, findings, first);
        _part = ref part;
        _end = part.Last.DayNumber + 1;
        _next = part.First.DayNumber;
    }

    /// <summary>Gets the days.</summary>
    public DayRun Days { get; private set; }

    /// <summary>Gets what the rule comes to on these days.</summary>
    public DayLook Look { get; private set; }

    /// <summary>Gets whether no day of the part comes after these.</summary>
    public readonly bool IsLast => _next >= _end;

    /// <summary>Gets whether these are all days of the part.</summary>
    public readonly bool IsWhole => IsLast && Days.First == _part.First;

    /// <summary>Moves to the next run of days.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        if (_next >= _end)
        {
            return false;
        }

        var first = _next;
        Look = _nextLook;
        do
        {
            _run.Context.Step();
            _next = _nextLook.Until;
            if (_next < _end)
            {
                _nextLook = DayLook.At(DateOnly.FromDayNumber(_next), _asked, _subject, _part, _run, _findings);
            }
        }
        while (_next < _end && _nextLook.IsLike(Look));

        Days = new DayRun(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(_next - 1));
        return true;
    }
}
