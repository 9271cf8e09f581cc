using Compliance.Conditions.Terms;
using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Rules;

namespace Compliance.NRules.Facts;

/// <summary>Makes the dated subjects for which verdicts are asked, and those of the definitions that they use.</summary>
/// <param name="network">What will match them.</param>
/// <param name="evaluator">Determines the days to match.</param>
/// <param name="scope">The declaration and the day of the judgement.</param>
/// <param name="horizonDays">How many later days are matched.</param>
/// <param name="values">The values of definitions that networks found for the declaration.</param>
internal sealed class AskedSubjects(RuleNetwork network, RulebookEvaluator evaluator, EvaluationScope scope, int horizonDays, DefinitionValues values)
{
    // By stage: what a definition uses is matched before it, and all definitions before the rules.
    private readonly Dictionary<(Entity Entity, EvaluatedDay Day), DatedSubject>[] _stages =
        [.. Enumerable.Range(0, network.StageCount).Select(_ => new Dictionary<(Entity, EvaluatedDay), DatedSubject>(new EntityAndDay()))];

    private readonly Dictionary<DateOnly, EvaluationScope> _scopes = new() { [scope.AsOf] = scope };

    /// <summary>Gets all of them, in the stages in which they are matched: the definitions that others use first, the rules last.</summary>
    public IEnumerable<IReadOnlyCollection<DatedSubject>> Stages => _stages.Select(s => s.Values);

    /// <summary>Asks verdicts of rules of the network.</summary>
    /// <param name="asked">The rules, each with a subject.</param>
    /// <param name="verdicts">Where the verdicts will be found.</param>
    public void Ask(List<(Rule Rule, Entity Subject)> asked, NetworkVerdicts verdicts)
    {
        foreach (var (rule, subject) in asked)
        {
            Ask(rule, subject, verdicts);
        }
    }

    private void Ask(Rule rule, Entity entity, NetworkVerdicts verdicts)
    {
        var uses = network.UsesOf(rule);
        foreach (var day in evaluator.GetDaysOfChange(rule, entity, scope, horizonDays))
        {
            var subject = At(_stages[^1], entity, day);
            verdicts.Add(rule, entity, day, subject.Request(rule));
            foreach (var use in uses)
            {
                Request(use, subject);
            }
        }
    }

    private void Request(DefinitionUse use, DatedSubject from)
    {
        if (use.Target is { } target)
        {
            // Of what is not declared, or is none, the value belongs to no entity.
            if (target.Evaluate(from.Bind(target.VariableCount)) is ReferenceValue reference)
            {
                Request(use.Definition, reference.Target, from.Day);
            }

            return;
        }

        foreach (var entity in scope.Declaration[use.Definition.Subject].Items)
        {
            Request(use.Definition, entity, from.Day);
        }
    }

    private void Request(Definition definition, Entity entity, EvaluatedDay day)
    {
        // Another network may have found it.
        if (values.Has(definition, entity, day))
        {
            return;
        }

        var subject = At(_stages[network.StageOf(definition)], entity, day);
        if (subject.Request(definition))
        {
            foreach (var use in network.UsesOf(definition))
            {
                Request(use, subject);
            }
        }
    }

    private DatedSubject At(Dictionary<(Entity Entity, EvaluatedDay Day), DatedSubject> stage, Entity entity, EvaluatedDay day)
    {
        if (!stage.TryGetValue((entity, day), out var subject))
        {
            subject = new DatedSubject(ScopeOf(day.AsOf), entity, day.Day, values);
            stage.Add((entity, day), subject);
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

    private sealed class EntityAndDay : IEqualityComparer<(Entity Entity, EvaluatedDay Day)>
    {
        public bool Equals((Entity Entity, EvaluatedDay Day) x, (Entity Entity, EvaluatedDay Day) y) => ReferenceEquals(x.Entity, y.Entity) && x.Day == y.Day;

        public int GetHashCode((Entity Entity, EvaluatedDay Day) obj) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Entity), obj.Day.Day.DayNumber, obj.Day.AsOf.DayNumber);
    }
}
