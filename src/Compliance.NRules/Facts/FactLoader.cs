using Compliance.Conditions.Terms;
using Compliance.Evaluation.Engines;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Rules;

namespace Compliance.NRules.Facts;

/// <summary>Turns a declaration into the facts of a network: dated subjects, entities, and the elements of lists and maps.</summary>
/// <param name="evaluator">Determines the days to match.</param>
/// <param name="scope">The declaration that is matched, and the day of the judgement.</param>
/// <param name="original">The same facts in a declaration whose entities have their own places: those of a tracked one keep the places they had.</param>
/// <param name="horizonDays">How many later days are matched.</param>
internal sealed class FactLoader(RulebookEvaluator evaluator, EvaluationScope scope, EvaluationScope original, int horizonDays)
{
    private readonly Dictionary<(Entity Entity, EvaluatedDay Day), DatedSubject> _subjects = [];
    private readonly Dictionary<DateOnly, EvaluationScope> _scopes = new() { [scope.AsOf] = scope };
    private readonly List<object> _elements = [];

    /// <summary>Gets all facts.</summary>
    /// <param name="rules">The rules to evaluate.</param>
    public IReadOnlyList<object> Load(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            LoadSubjects(rule, DefinitionClosure.Of(rule));
        }

        return
        [
            new DefinitionValue(null, null, null),
            new DefinitionValue(null, null, new NoneValue(default)),
            new ElementItem(null, null, null, isUnseen: true),
            .. EntityItems(),
            .. ElementItems(),
            .. _subjects.Values,
        ];
    }

    private void LoadSubjects(Rule rule, IReadOnlySet<Definition> definitions)
    {
        var days = new HashSet<EvaluatedDay>();
        var subjects = scope.Declaration[rule.Subject].Items;
        for (var i = 0; i < subjects.Length; i++)
        {
            foreach (var day in evaluator.GetDaysOfChange(rule, original.Declaration[rule.Subject].Items[i], original, horizonDays))
            {
                var subject = At(subjects[i], day);
                subject.Request(rule);
                subject.Request(definitions);
                days.Add(day);
            }
        }

        foreach (var entity in definitions.Select(d => d.Subject).Distinct().SelectMany(t => scope.Declaration[t].Items))
        {
            foreach (var day in days)
            {
                At(entity, day).Request(definitions);
            }
        }
    }

    private DatedSubject At(Entity entity, EvaluatedDay day)
    {
        if (!_subjects.TryGetValue((entity, day), out var subject))
        {
            subject = new DatedSubject(ScopeOf(day.AsOf), entity, day.Day);
            _subjects.Add((entity, day), subject);
        }

        return subject;
    }

    private EvaluationScope ScopeOf(DateOnly asOf)
    {
        if (!_scopes.TryGetValue(asOf, out var later))
        {
            later = new EvaluationScope(scope.Declaration, asOf);
            _scopes.Add(asOf, later);
        }

        return later;
    }

    private IEnumerable<EntityItem> EntityItems()
    {
        foreach (var set in scope.Declaration.Sets)
        {
            foreach (var entity in set.Items)
            {
                yield return new EntityItem(set.Type, entity);
            }

            if (set.State != EntitySetState.Complete)
            {
                yield return new EntityItem(set.Type, null);
            }
        }
    }

    private List<object> ElementItems()
    {
        foreach (var entity in scope.Declaration.Sets.SelectMany(s => s.Items))
        {
            Open(entity.Facts);
        }

        return _elements;
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
                    _elements.Add(new ElementItem(list, list.Items[i], null, isUnseen: false, i));
                    Open(list.Items[i]);
                }

                if (!list.IsComplete)
                {
                    _elements.Add(new ElementItem(list, null, null, isUnseen: true));
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
                    _elements.Add(new ElementItem(map, map.Values[code.Index], code, isUnseen: false));
                    Open(map.Values[code.Index]);
                }

                break;
        }
    }
}
