using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation.Upcoming;

/// <summary>
/// Follows the violated days of one rule and subject from the day of the judgement on. What is violated on that day is not listed; it
/// is where it becomes graver: a caution that becomes a violation, because law begins or a mitigation ends.
/// </summary>
/// <param name="rule">The rule.</param>
/// <param name="subject">The subject.</param>
/// <param name="frame">A frame whose day of judgement is the one that is reached.</param>
/// <param name="request">What is evaluated.</param>
/// <param name="found">Gets what is upcoming.</param>
internal sealed class OpenBreach(CompiledRule rule, Entity subject, Frame frame, EvaluationRequest request, List<Finding> found)
{
    private LaterPart _part;
    private DateOnly _first;
    private DayLook _look;
    private bool _isOpen;
    private FindingKind? _kind;
    private (DateOnly From, Finding Finding, UpcomingChanges Changes)? _listed;

    /// <summary>Gets or sets the last day examined.</summary>
    public DateOnly Last { get; set; }

    /// <summary>Reaches a part: the breach ends where days lie between, or nothing can be violated in it.</summary>
    public void Reach(DateOnly first, bool isJudged)
    {
        if (_isOpen && (!isJudged || Last.DayNumber + 1 < first.DayNumber))
        {
            End(Last.AddDays(1));
        }
    }

    /// <summary>Reaches a day on which the rule is violated.</summary>
    /// <param name="part">The part it lies in.</param>
    /// <param name="day">The day of judgement, that of <see cref="Frame"/>.</param>
    /// <param name="look">What the rule comes to.</param>
    public void Violated(in LaterPart part, DateOnly day, in DayLook look)
    {
        if (_isOpen && part.StateIndex == _part.StateIndex && look.IsLike(_look))
        {
            return;
        }

        if (day > request.AsOf)
        {
            Compare(part, day, look.Mitigation);
        }

        (_isOpen, _part, _first, _look) = (true, part, day, look);
    }

    /// <summary>Reaches a day on which the rule is not violated.</summary>
    /// <param name="day">The day.</param>
    public void End(DateOnly day)
    {
        List(day.AddDays(-1));
        (_isOpen, _kind) = (false, null);
    }

    /// <summary>Reaches the end of the days examined.</summary>
    public void Close() => List(Last < request.Horizon ? Last : null);

    private void Compare(in LaterPart part, DateOnly day, Mitigation? mitigation)
    {
        var before = _isOpen ? _kind ?? Before() : FindingKind.Opportunity;
        var (finding, changes) = Create(part, day, mitigation);
        if (finding.Kind != before)
        {
            List(day.AddDays(-1));
        }

        if (finding.Kind > before)
        {
            _listed = (day, finding, changes);
        }

        _kind = finding.Kind;
    }

    // The kind of what was violated from the day of the judgement on.
    private FindingKind Before()
    {
        var (asOf, day) = (frame.Context.AsOf.Value, frame.Day);
        frame.Context.MoveTo(_first);
        frame.Turn(_part.DayOn(_first));
        var kind = Create(_part, _first, _look.Mitigation).Finding.Kind;
        frame.Context.MoveTo(asOf);
        frame.Turn(day);
        return kind;
    }

    private void List(DateOnly? until)
    {
        if (_listed is { } listed)
        {
            listed.Changes.Last = until;
            found.Add(listed.Finding with { Part = listed.Finding.Part with { From = listed.From, Until = until } });
            _listed = null;
        }
    }

    // As a judgement on the day makes it.
    private (Finding Finding, UpcomingChanges Changes) Create(in LaterPart part, DateOnly asOf, Mitigation? mitigation)
    {
        DateOnly? shown = rule.Rule.Time is null ? null : part.DayOn(asOf);
        var days = new EvaluatedPeriod(shown, shown, part.DayOn(asOf), rule.Law.States[part.StateIndex].Basis, IsCertain: true);
        var changes = new UpcomingChanges(request.Declaration, rule, subject, asOf);
        return (FindingFactory.Create(rule, frame, days, mitigation, new(changes)), changes);
    }
}
