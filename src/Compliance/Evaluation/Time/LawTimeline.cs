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
        var starts = new SortedSet<DateOnly> { DateOnly.MinValue };
        foreach (var period in dependencies
            .Append(rule.InForce)
            .Concat(Instrument(rule))
            .Concat(rule.Basis.Select(c => c.InForce)))
        {
            if (period.From is { } from)
            {
                starts.Add(from);
            }

            if (period.Until is { } until && until < DateOnly.MaxValue)
            {
                starts.Add(until.AddDays(1));
            }
        }

        var days = starts.ToList();
        var states = ImmutableArray.CreateBuilder<LawState>(days.Count);
        for (var i = 0; i < days.Count; i++)
        {
            var basis = rule.Basis.Where(c => c.InForce.Includes(days[i])).ToImmutableArray();
            var isActive = rule.InForce.Includes(days[i]) && (basis.Length > 0 || Instrument(rule).Any(p => p.Includes(days[i])));
            states.Add(new LawState(days[i], i + 1 < days.Count ? days[i + 1].AddDays(-1) : DateOnly.MaxValue, isActive, basis));
        }

        return new LawTimeline(Merge(states.ToImmutable(), dependencies));
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

    // Only the instrument the rule encodes speaks by itself; a clause that adopts a rule adds no day to it.
    private static IEnumerable<EffectivePeriod> Instrument(Rule rule) => rule.Clause is { } clause ? [clause.Instrument.InForce] : [];

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
                && dependencies.All(p => p.Includes(left.From) == p.Includes(right.From))));
    }
}
