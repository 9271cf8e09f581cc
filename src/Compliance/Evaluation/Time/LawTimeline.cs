using System.Collections.Immutable;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Evaluation.Time;

/// <summary>The law a rule rests on, through time: one state after the other, without gaps, from the first day to the last.</summary>
internal sealed class LawTimeline
{
    private LawTimeline(ImmutableArray<LawState> states) => States = states;

    public ImmutableArray<LawState> States { get; }

    public static LawTimeline Of(Rule rule)
    {
        var dependencies = Dependencies.Of(rule);
        var starts = Starts(rule, dependencies);
        var states = ImmutableArray.CreateBuilder<LawState>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var day = DateOnly.FromDayNumber(starts[i]);
            var basis = rule.Basis.Where(c => c.InForce.Includes(day)).ToImmutableArray();
            var isActive = rule.InForce.Includes(day) && (basis.Length > 0 || rule.Clause?.Instrument.InForce.Includes(day) == true);
            states.Add(new LawState(day, i + 1 < starts.Count ? DateOnly.FromDayNumber(starts[i + 1] - 1) : DateOnly.MaxValue, isActive, basis));
        }

        return new LawTimeline(Merge(states.ToImmutable(), dependencies));
    }

    // The first days of states, in order, each once. As numbers of days: code for lists of those need not be compiled at each start.
    private static List<int> Starts(Rule rule, IReadOnlyList<EffectivePeriod> dependencies)
    {
        var changes = new List<int> { DateOnly.MinValue.DayNumber };
        for (var i = 0; i < dependencies.Count; i++)
        {
            Add(dependencies[i]);
        }

        Add(rule.InForce);

        // Only the instrument the rule encodes speaks by itself; a clause that adopts a rule adds no day to it.
        if (rule.Clause is { } clause)
        {
            Add(clause.Instrument.InForce);
        }

        foreach (var citation in rule.Basis)
        {
            Add(citation.InForce);
        }

        changes.Sort();
        var starts = new List<int>(changes.Count);
        foreach (var day in changes)
        {
            if (starts.Count == 0 || starts[^1] != day)
            {
                starts.Add(day);
            }
        }

        return starts;

        void Add(EffectivePeriod period)
        {
            if (period.From is { } from)
            {
                changes.Add(from.DayNumber);
            }

            if (period.Until is { } until && until < DateOnly.MaxValue)
            {
                changes.Add(until.DayNumber + 1);
            }
        }
    }

    private static bool HoldAlike(IReadOnlyList<EffectivePeriod> periods, DateOnly left, DateOnly right)
    {
        for (var i = 0; i < periods.Count; i++)
        {
            if (periods[i].Includes(left) != periods[i].Includes(right))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets the state on a day.</summary>
    public LawState On(DateOnly day) => States[IndexOn(day)];

    /// <summary>Gets the place of the state on a day.</summary>
    public int IndexOn(DateOnly day)
    {
        var index = 0;
        while (States[index].Until < day)
        {
            index++;
        }

        return index;
    }

    /// <summary>Determines whether another timeline is cut on the same days and speaks in the same stretches, whatever it cites.</summary>
    public bool IsCutLike(LawTimeline other)
    {
        if (States.Length != other.States.Length)
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

    /// <summary>Determines whether the rule spoke on any day up to <paramref name="day"/>.</summary>
    public bool HasSpokenBy(DateOnly day) => States.Any(s => s.IsActive && s.From <= day);

    // Days of change that change nothing for this rule do not cut: an inactive stretch is one stretch, and so is one
    // with the same citations and thresholds, whether or not the policy document was issued already.
    private static ImmutableArray<LawState> Merge(ImmutableArray<LawState> states, IReadOnlyList<EffectivePeriod> dependencies)
    {
        var merged = ImmutableArray.CreateBuilder<LawState>(states.Length);
        foreach (var state in states)
        {
            if (merged.Count > 0 && Same(merged[^1], state))
            {
                merged[^1] = merged[^1] with { Until = state.Until };
            }
            else
            {
                merged.Add(state);
            }
        }

        return merged.ToImmutable();

        bool Same(LawState left, LawState right) =>
            left.IsActive == right.IsActive
            && (!left.IsActive || (left.Basis.SequenceEqual(right.Basis)
                && HoldAlike(dependencies, left.From, right.From)));
    }
}
