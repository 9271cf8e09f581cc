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
internal sealed class DatedSubject(EvaluationScope scope, Entity entity, DateOnly day)
{
    private readonly HashSet<Rule> _rules = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Definition> _definitions = new(ReferenceEqualityComparer.Instance);

    public Entity Entity { get; } = entity;

    public EvaluatedDay Day { get; } = new(day, scope.AsOf);

    /// <summary>Gets the rules whose verdict is requested.</summary>
    public IEnumerable<Rule> Rules => _rules;

    /// <summary>Gets its identity among dated subjects: everything its tests can read, and what is evaluated for it.</summary>
    public object Key => (
        Entity,
        Day,
        string.Join(' ', _rules.Select(r => r.Id).Order(StringComparer.Ordinal)),
        string.Join(' ', _definitions.Select(d => d.Id).Order(StringComparer.Ordinal)));

    /// <summary>Requests the verdict of a rule.</summary>
    public void Request(Rule rule) => _rules.Add(rule);

    /// <summary>Requests the values of definitions for the entity.</summary>
    public void Request(IEnumerable<Definition> definitions) =>
        _definitions.UnionWith(definitions.Where(d => ReferenceEquals(d.Subject, Entity.Type)));

    /// <summary>Determines whether the verdict of a rule is requested.</summary>
    public bool IsRequested(Rule rule) => _rules.Contains(rule);

    /// <summary>Determines whether the value of a definition is requested.</summary>
    public bool IsRequested(Definition definition) => _definitions.Contains(definition);

    /// <summary>Makes bindings of which the entity is the first.</summary>
    public VariableBindings Bind(int variableCount) => scope.Bind(Entity, Day.Day, variableCount);
}
