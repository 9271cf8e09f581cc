using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.NRules.Facts;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.NRules;

/// <summary>The verdicts that a network reached.</summary>
internal sealed class NetworkVerdicts : IVerdictProvider
{
    private readonly Dictionary<(Rule Rule, EntityType Type, string Id), SortedList<DateOnly, List<Judged>>> _judged = [];

    /// <summary>Collects verdicts.</summary>
    /// <param name="views">What was matched: a view without a verdict of the network is undetermined.</param>
    /// <param name="judged">The verdict of the network.</param>
    public NetworkVerdicts(IEnumerable<SubjectView> views, IEnumerable<Judged> judged)
    {
        foreach (var (view, rule) in views.SelectMany(v => v.Rules, (v, r) => (v, r)))
        {
            var key = Key(rule, view.Subject);
            if (!_judged.TryGetValue(key, out var days))
            {
                _judged.Add(key, days = []);
            }

            days.Add(view.Day, []);
        }

        foreach (var one in judged)
        {
            _judged[Key(one.Rule, one.View.Subject)][one.View.Day].Add(one);
        }
    }

    /// <inheritdoc/>
    public DatedVerdict GetVerdict(Rule rule, Entity subject, DateOnly day)
    {
        // The last day matched holds until the next one.
        var days = _judged[Key(rule, subject)];
        var place = days.Count - 1;
        while (days.Keys[place] > day)
        {
            place--;
        }

        var judged = days.Values[place];
        var (outcome, exception) = OutcomeOf(rule, subject, judged);
        return new DatedVerdict(outcome, exception, place + 1 < days.Count ? days.Keys[place + 1] : null);
    }

    private static (Outcome Outcome, ExceptionClause? LiftedBy) OutcomeOf(Rule rule, Entity subject, List<Judged> judged)
    {
        if (judged.Exists(j => j.Finding == JudgedAs.Outside))
        {
            return (Outcome.NotApplicable, null);
        }

        var lifted = judged.Where(j => j.Finding == JudgedAs.Lifted).Select(j => j.Exception).ToList();
        if (lifted.Count > 0)
        {
            return (Outcome.NotApplicable, rule.Exceptions[lifted.Min()]);
        }

        return judged.Select(j => j.Finding).Distinct().ToList() switch
        {
            [] => (Outcome.Undetermined, null),
            [JudgedAs.Satisfied] => (Outcome.Satisfied, null),
            [JudgedAs.Violated] => (Outcome.Violated, null),
            _ => throw new InvalidOperationException($"The network finds {rule.Id} both satisfied and violated by {subject.Path}."),
        };
    }

    // By name: a live session matches copies of what it reports on.
    private static (Rule Rule, EntityType Type, string Id) Key(Rule rule, Entity subject) => (rule, subject.Type, subject.Id);
}
