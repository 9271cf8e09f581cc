using Compliance.Conditions.Terms;
using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Rules;

namespace Compliance.NRules.Facts;

/// <summary>
/// A thing on one day, under the law of that day: what rules and definitions are evaluated for. A rule evaluates one view for each
/// run of days in which nothing that it tests changes. There may not be two equal views, and NRules compares facts by reference.
/// </summary>
/// <param name="scope">The declaration and the day of the judgement.</param>
/// <param name="subject">The thing.</param>
/// <param name="day">The day.</param>
internal sealed class SubjectView(EvaluationScope scope, Entity subject, DateOnly day)
{
    private readonly HashSet<Rule> _rules = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Definition> _definitions = new(ReferenceEqualityComparer.Instance);

    public Entity Subject { get; } = subject;

    public DateOnly Day { get; } = day;

    /// <summary>Gets the rules whose verdict is requested.</summary>
    public IEnumerable<Rule> Rules => _rules;

    /// <summary>Gets its identity among views: everything its tests can read, and what is evaluated for it.</summary>
    public object Key => (
        Subject,
        Day,
        scope.AsOf,
        string.Join(' ', _rules.Select(r => r.Id).Order(StringComparer.Ordinal)),
        string.Join(' ', _definitions.Select(d => d.Id).Order(StringComparer.Ordinal)));

    /// <summary>Requests the verdict of a rule.</summary>
    public void Judge(Rule rule) => _rules.Add(rule);

    /// <summary>Requests the evaluation of terms for the thing.</summary>
    public void Say(IEnumerable<Definition> definitions) =>
        _definitions.UnionWith(definitions.Where(d => ReferenceEquals(d.Subject, Subject.Type)));

    /// <summary>Determines whether the verdict of a rule is requested.</summary>
    public bool IsJudgedBy(Rule rule) => _rules.Contains(rule);

    /// <summary>Determines whether a term is requested.</summary>
    public bool IsSaid(Definition definition) => _definitions.Contains(definition);

    /// <summary>Makes bindings of which the subject is the first.</summary>
    public VariableBindings Bind(int variableCount) => scope.Bind(Subject, Day, variableCount);
}
