using Compliance.Evaluation;
using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.NRules.Facts;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.NRules;

/// <summary>The verdicts that a network reached.</summary>
internal sealed class NetworkVerdicts : IVerdictSource
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
    public Verdict Of(CompiledRule rule, Frame frame)
    {
        // The last day matched holds until the next one.
        var days = _judged[Key(rule.Rule, frame.Subject)];
        var place = days.Count - 1;
        while (days.Keys[place] > frame.Day)
        {
            frame.Context.ChangesOn(days.Keys[place].DayNumber);
            place--;
        }

        var judged = days.Values[place];
        if (judged.Exists(j => j.Finding == JudgedAs.Outside))
        {
            return new Verdict(Outcome.NotApplicable, null);
        }

        var lifted = judged.Where(j => j.Finding == JudgedAs.Lifted).Select(j => j.Exception).ToList();
        if (lifted.Count > 0)
        {
            return new Verdict(Outcome.NotApplicable, rule.Exceptions[lifted.Min()].Clause);
        }

        return judged.Select(j => j.Finding).Distinct().ToList() switch
        {
            [] => new Verdict(Outcome.Undetermined, null),
            [JudgedAs.Satisfied] => new Verdict(Outcome.Satisfied, null),
            [JudgedAs.Violated] => new Verdict(Outcome.Violated, null),
            _ => throw new InvalidOperationException($"The network finds {rule.Rule.Id} both satisfied and violated by {frame.Subject.Path}."),
        };
    }

    // By name: a live session matches copies of what it reports on.
    private static (Rule Rule, EntityType Type, string Id) Key(Rule rule, Entity subject) => (rule, subject.Type, subject.Id);
}
