using Compliance.Conditions.Terms;
using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Rules;

namespace Compliance.NRules.Facts;

/// <summary>
/// An entity on one day, under the law of that day: what rules and definitions are evaluated for. There is one for each run of
/// days in which nothing changes that its rules test. No two may be equal, and NRules compares facts by reference.
/// </summary>
/// <param name="scope">The declaration and the day of the judgement.</param>
/// <param name="entity">The entity.</param>
/// <param name="day">The day for which it is evaluated.</param>
/// <param name="values">The values of definitions.</param>
internal sealed class DatedSubject(EvaluationScope scope, Entity entity, DateOnly day, DefinitionValues values)
{
    private readonly Dictionary<Rule, RuleOutcomes> _rules = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Definition> _definitions = new(ReferenceEqualityComparer.Instance);

    public Entity Entity { get; } = entity;

    public EvaluatedDay Day { get; } = new(day, scope.AsOf);

    /// <summary>Requests the verdict of a rule.</summary>
    /// <returns>What the network will have found of it.</returns>
    public RuleOutcomes Request(Rule rule)
    {
        if (!_rules.TryGetValue(rule, out var outcomes))
        {
            _rules.Add(rule, outcomes = new RuleOutcomes());
        }

        return outcomes;
    }

    /// <summary>Requests the value of a definition for the entity.</summary>
    /// <returns>Whether it was not requested before.</returns>
    public bool Request(Definition definition) => _definitions.Add(definition);

    /// <summary>Determines whether the verdict of a rule is requested.</summary>
    public bool IsRequested(Rule rule) => _rules.ContainsKey(rule);

    /// <summary>Determines whether the value of a definition is requested.</summary>
    public bool IsRequested(Definition definition) => _definitions.Contains(definition);

    /// <summary>Notes what a production found of a requested rule.</summary>
    public void Note(Rule rule, NetworkOutcome outcome, int exception) => _rules[rule].Note(outcome, exception);

    /// <summary>Notes the value of a requested definition.</summary>
    public void Note(Definition definition, FactValue? value) => values.Note(definition, Entity, Day, value);

    /// <summary>Gets the value of a definition for what a reference points to, on the day of the subject.</summary>
    public FactValue? ValueOf(Definition definition, FactValue? target) => values.Get(definition, target, Day);

    /// <summary>Gets what it is in the terms of a lawyer: an entity on a day.</summary>
    public override string ToString() => $"{Entity.Path} on {Day}";

    /// <summary>Makes bindings of which the entity is the first.</summary>
    public VariableBindings Bind(int variableCount) => scope.Bind(Entity, Day.Day, variableCount);
}
