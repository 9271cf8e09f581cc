using Compliance.Conditions.Terms;
using Compliance.Evaluation;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Time;
using Compliance.Facts;

namespace Compliance.NRules.Facts;

/// <summary>Turns a declaration into the facts of a network: views of the subjects, things, and the entries of lists and maps.</summary>
/// <param name="context">What stays the same in this run.</param>
internal sealed class FactLoader(EvaluationContext context)
{
    private readonly Dictionary<(Entity Subject, DateOnly Day), SubjectView> _views = [];
    private readonly List<object> _entries = [];

    /// <summary>Gets all facts.</summary>
    /// <param name="rules">The rules to evaluate.</param>
    public IReadOnlyList<object> Load(IEnumerable<CompiledRule> rules)
    {
        foreach (var rule in rules)
        {
            LoadViews(rule, TermNeeds.Of(rule.Rule));
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

    private void LoadViews(CompiledRule compiled, IReadOnlySet<Definition> terms)
    {
        var days = new HashSet<DateOnly>();
        var changes = new DaysOfChange(context, compiled);
        foreach (var subject in context.Declaration[compiled.Rule.Subject].Items)
        {
            foreach (var part in SubjectPeriods.Of(subject, compiled.Law, context.AsOf.Value).Where(p => p.State.IsActive))
            {
                foreach (var day in changes.In(part, subject))
                {
                    var view = View(subject, day);
                    view.Judge(compiled.Rule);
                    view.Say(terms);
                    days.Add(day);
                }
            }
        }

        foreach (var entity in terms.Select(t => t.Subject).Distinct().SelectMany(t => context.Declaration[t].Items))
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
            view = new SubjectView(context, subject, day);
            _views.Add((subject, day), view);
        }

        return view;
    }

    private IEnumerable<Thing> Things()
    {
        foreach (var set in context.Declaration.Sets)
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
        foreach (var entity in context.Declaration.Sets.SelectMany(s => s.Items))
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
