using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Evaluation.Time;

/// <summary>The law that a rule is based on, over time.</summary>
public sealed class LawTimeline
{
    // What conditions rest on, by day, where days without law are examined; else nothing.
    private readonly LawIntervals? _dated;

    private LawTimeline(ImmutableArray<LawState> states, LocalizedText? notApplicableBefore, Rule rule)
    {
        States = states;
        NotApplicableBefore = notApplicableBefore;
        DaysFrom = rule.DaysFrom;
        if (rule.Digest.Dated is { Length: > 0 } dated && states.Any(s => s.CoveredFrom is not null))
        {
            _dated = LawIntervals.Of(dated);
        }
    }

    /// <summary>Gets the states in order of time, without gaps, from the first day of the calendar to the last.</summary>
    public ImmutableArray<LawState> States { get; }

    /// <summary>Gets why the rule is not applicable before its first day in force; <see langword="null"/> where these days are not covered, or there are none.</summary>
    public LocalizedText? NotApplicableBefore { get; }

    /// <summary>Gets the date from which on each day is evaluated; <see langword="null"/> for the subject's own time.</summary>
    internal Field? DaysFrom { get; }

    /// <summary>Computes the timeline of a rule: it changes where a citation, threshold or exception comes into force or ceases to be.</summary>
    public static LawTimeline Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var dependencies = rule.Digest.Dated;
        var intervals = new LawIntervals();
        foreach (var period in dependencies)
        {
            intervals.Add(period);
        }

        intervals.Add(rule.InForce);
        if (rule.Clause is { } clause)
        {
            intervals.Add(clause.Instrument.InForce);
        }

        foreach (var citation in rule.Basis)
        {
            intervals.Add(citation.InForce);
        }

        // Days of change that change nothing for this rule do not cut: an inactive time is one state, and so is one
        // with the same citations and thresholds, whether or not the policy document was issued already.
        var states = new List<LawState>(intervals.Count);
        for (var i = 0; i < intervals.Count; i++)
        {
            var state = StateFrom(intervals[i], i + 1 < intervals.Count ? intervals[i + 1].AddDays(-1) : DateOnly.MaxValue, rule);
            if (states.Count > 0 && IsSame(states[^1], state, dependencies))
            {
                states[^1] = states[^1] with { Until = state.Until };
            }
            else
            {
                states.Add(state);
            }
        }

        var notApplicableBefore = MarkUncovered(states, rule);
        return new LawTimeline([.. states], notApplicableBefore, rule);
    }

    /// <summary>Gets the number of the first later day on which a parameter or exception begins or ends: days on which the rule is not in force are one state, whatever its conditions rest on.</summary>
    internal int NextChange(DateOnly day) => _dated?.Around(day).Until ?? DayWindow.Never;

    /// <summary>Gets the state on a day.</summary>
    public LawState On(DateOnly day) => States[IndexOn(day)];

    /// <summary>Gets the index in <see cref="States"/> of the state on a day.</summary>
    internal int IndexOn(DateOnly day)
    {
        var index = 0;
        while (States[index].Until < day)
        {
            index++;
        }

        return index;
    }

    /// <summary>Gets the field that determines on which days a subject is evaluated; <see langword="null"/> for the day of the judgement.</summary>
    internal Field? TimeOf(Entity subject) => DaysFrom ?? subject.Type.TimeField;

    /// <summary>Determines whether that field of a subject is undeclared.</summary>
    internal bool IsUndeclared(Entity subject, DateOnly asOf) => TimeOf(subject) is { } field && TimeOn(asOf, subject, field) is null;

    /// <summary>Gets the value of that field of a subject; of one that changed, the value on the day of the judgement.</summary>
    internal static FactValue? TimeOn(DateOnly asOf, Entity subject, Field field) => subject.Facts[field] is HistoryValue history ? history.On(asOf) : subject.Facts[field];

    /// <summary>Determines whether another timeline goes by the same field, is cut on the same days and is in force in the same stretches, whatever it cites.</summary>
    internal bool IsCutLike(LawTimeline other)
    {
        if (States.Length != other.States.Length || !ReferenceEquals(DaysFrom, other.DaysFrom))
        {
            return false;
        }

        for (var i = 0; i < States.Length; i++)
        {
            if (States[i].From != other.States[i].From || States[i].IsActive != other.States[i].IsActive)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether the rule was in force on any day up to <paramref name="day"/>.</summary>
    internal bool HasSpokenBy(DateOnly day) => States.Any(s => s.IsActive && s.From <= day);

    // Days on which the rule is not in force are one state each; they are not covered where law that binds comes later. What comes
    // before the first such day may be no duty at all; what lies between two was law before. What is only encouraged is no duty.
    private static LocalizedText? MarkUncovered(List<LawState> states, Rule rule)
    {
        if (rule.Modality == Modality.Encouragement)
        {
            return null;
        }

        LawState? next = null;
        LawState? law = null;
        for (var i = states.Count - 1; i >= 0; i--)
        {
            if (states[i].IsActive)
            {
                next = states[i];
                law = BindingForce.IsLaw(states[i].Basis) ? states[i] : law;
            }
            else if (law is not null)
            {
                if (!HasLawBefore(states, i) && EarlierLaw.WhyNone(rule, law) is { } why)
                {
                    return why;
                }

                states[i] = states[i] with { CoveredFrom = next!.From };
            }
        }

        return null;
    }

    // Policy alone is no law: days between it and the first law come before the law.
    private static bool HasLawBefore(List<LawState> states, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (states[i].IsActive && BindingForce.IsLaw(states[i].Basis))
            {
                return true;
            }
        }

        return false;
    }

    private static LawState StateFrom(DateOnly day, DateOnly until, Rule rule)
    {
        var basis = new List<Citation>(rule.Basis.Length);
        foreach (var citation in rule.Basis)
        {
            if (citation.InForce.Includes(day))
            {
                basis.Add(citation);
            }
        }

        // Only the instrument that the rule encodes puts it in force by itself; a clause that adopts a rule adds no day.
        var isActive = rule.InForce.Includes(day) && (basis.Count > 0 || rule.Clause?.Instrument.InForce.Includes(day) == true);
        return new LawState(day, until, isActive, [.. basis]);
    }

    private static bool IsSame(LawState left, LawState right, EffectivePeriod[] dependencies)
    {
        if (left.IsActive != right.IsActive)
        {
            return false;
        }

        return !left.IsActive || (AreSame(left.Basis, right.Basis) && AreInForceAlike(left.From, right.From, dependencies));
    }

    private static bool AreSame(ImmutableArray<Citation> left, ImmutableArray<Citation> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (!left[i].Equals(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreInForceAlike(DateOnly left, DateOnly right, EffectivePeriod[] dependencies)
    {
        foreach (var period in dependencies)
        {
            if (period.Includes(left) != period.Includes(right))
            {
                return false;
            }
        }

        return true;
    }
}
