using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.NRules.Facts;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.NRules;

/// <summary>The verdicts derived by a network.</summary>
internal sealed class NetworkVerdicts : IVerdictProvider
{
    private readonly Dictionary<(Rule Rule, EntityType Type, string Id), SortedList<EvaluatedDay, List<DerivedOutcome>>> _outcomes = [];

    /// <summary>Collects verdicts.</summary>
    /// <param name="subjects">What was matched: a requested rule without a derived verdict is undetermined.</param>
    /// <param name="derived">The derived verdicts.</param>
    public NetworkVerdicts(IEnumerable<DatedSubject> subjects, IEnumerable<DerivedOutcome> derived)
    {
        foreach (var (subject, rule) in subjects.SelectMany(s => s.Rules, (s, r) => (s, r)))
        {
            var key = Key(rule, subject.Entity);
            if (!_outcomes.TryGetValue(key, out var days))
            {
                _outcomes.Add(key, days = []);
            }

            days.Add(subject.Day, []);
        }

        foreach (var one in derived)
        {
            _outcomes[Key(one.Rule, one.Subject.Entity)][one.Subject.Day].Add(one);
        }
    }

    /// <inheritdoc/>
    public DatedVerdict GetVerdict(Rule rule, Entity subject, EvaluatedDay day)
    {
        // The last day matched holds until the next one.
        var days = _outcomes[Key(rule, subject)];
        var place = days.Count - 1;
        while (days.Keys[place] > day)
        {
            place--;
        }

        var derived = days.Values[place];
        var (outcome, exception) = OutcomeOf(rule, subject, derived);
        return new DatedVerdict(outcome, exception, place + 1 < days.Count ? days.Keys[place].ChangeTo(days.Keys[place + 1]) : null);
    }

    private static (Outcome Outcome, ExceptionClause? LiftedBy) OutcomeOf(Rule rule, Entity subject, List<DerivedOutcome> derived)
    {
        if (derived.Exists(o => o.Outcome == NetworkOutcome.NotApplicable))
        {
            return (Outcome.NotApplicable, null);
        }

        var lifted = derived.Where(o => o.Outcome == NetworkOutcome.Lifted).Select(o => o.Exception).ToList();
        if (lifted.Count > 0)
        {
            return (Outcome.NotApplicable, rule.Exceptions[lifted.Min()]);
        }

        return derived.Select(o => o.Outcome).Distinct().ToList() switch
        {
            [] => (Outcome.Undetermined, null),
            [NetworkOutcome.Satisfied] => (Outcome.Satisfied, null),
            [NetworkOutcome.Violated] => (Outcome.Violated, null),
            _ => throw new InvalidOperationException($"The network finds {rule.Id} both satisfied and violated by {subject.Path}."),
        };
    }

    // By name: a live session matches copies of what it reports on.
    private static (Rule Rule, EntityType Type, string Id) Key(Rule rule, Entity subject) => (rule, subject.Type, subject.Id);
}
