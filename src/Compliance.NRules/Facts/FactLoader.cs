using Compliance.Conditions.Terms;
using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Rules;

namespace Compliance.NRules.Facts;

/// <summary>Turns a declaration into the facts of a network: views of the subjects, things, and the entries of lists and maps.</summary>
/// <param name="evaluator">Knows the days to match.</param>
/// <param name="scope">The declaration that is matched, and the day of the judgement.</param>
/// <param name="original">The same facts in a declaration whose entities have their own places: those of a tracked one keep the places they had.</param>
internal sealed class FactLoader(RulebookEvaluator evaluator, EvaluationScope scope, EvaluationScope original)
{
    private readonly Dictionary<(Entity Subject, DateOnly Day), SubjectView> _views = [];
    private readonly List<object> _entries = [];

    /// <summary>Gets all facts.</summary>
    /// <param name="rules">The rules to evaluate.</param>
    public IReadOnlyList<object> Load(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            LoadViews(rule, TermNeeds.Of(rule));
        }

        return
        [
            new Term(null, null, null),
            new Term(null, null, new NoneValue(default)),
            new Entry(null, null, null, isUnseen: true),
            .. Things(),
            .. Entries(),
            .. _views.Values,
        ];
    }

    private void LoadViews(Rule rule, IReadOnlySet<Definition> terms)
    {
        var days = new HashSet<DateOnly>();
        var subjects = scope.Declaration[rule.Subject].Items;
        for (var i = 0; i < subjects.Length; i++)
        {
            foreach (var day in evaluator.GetDaysOfChange(rule, original.Declaration[rule.Subject].Items[i], original))
            {
                var view = View(subjects[i], day);
                view.Judge(rule);
                view.Say(terms);
                days.Add(day);
            }
        }

        foreach (var entity in terms.Select(t => t.Subject).Distinct().SelectMany(t => scope.Declaration[t].Items))
        {
            foreach (var day in days)
            {
                View(entity, day).Say(terms);
            }
        }
    }

    private SubjectView View(Entity subject, DateOnly day)
    {
        if (!_views.TryGetValue((subject, day), out var view))
        {
            view = new SubjectView(scope, subject, day);
            _views.Add((subject, day), view);
        }

        return view;
    }

    private IEnumerable<Thing> Things()
    {
        foreach (var set in scope.Declaration.Sets)
        {
            foreach (var entity in set.Items)
            {
                yield return new Thing(set.Type, entity);
            }

            if (set.State != EntitySetState.Complete)
            {
                yield return new Thing(set.Type, null);
            }
        }
    }

    private List<object> Entries()
    {
        foreach (var entity in scope.Declaration.Sets.SelectMany(s => s.Items))
        {
            Open(entity.Facts);
        }

        return _entries;
    }

    private void Open(FactValue? value)
    {
        switch (value)
        {
            case RecordValue record:
                foreach (var slot in record.Slots)
                {
                    Open(slot);
                }

                break;
            case ListValue list:
                for (var i = 0; i < list.Items.Length; i++)
                {
                    _entries.Add(new Entry(list, list.Items[i], null, isUnseen: false, i));
                    Open(list.Items[i]);
                }

                if (!list.IsComplete)
                {
                    _entries.Add(new Entry(list, null, null, isUnseen: true));
                }

                break;
            case HistoryValue history:
                foreach (var entry in history.Entries)
                {
                    Open(entry.Value);
                }

                break;
            case MapValue map:
                foreach (var code in map.Keys.Codes)
                {
                    _entries.Add(new Entry(map, map.Values[code.Index], code, isUnseen: false));
                    Open(map.Values[code.Index]);
                }

                break;
        }
    }
}
