using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Evaluation;
using Compliance.Reasoning.Questions;
using Compliance.Rules;

namespace Compliance.Reasoning;

/// <summary>A rule of a rulebook, and the same rule with one thing changed: in itself, in a term or in a threshold that it uses.</summary>
public sealed class RuleChange
{
    private readonly Func<Rulebook, ComplianceEngine> _engine;

    private RuleChange(Rule rule, Rule changed, MovedTerm? moved, Func<Rulebook, ComplianceEngine> engine) =>
        (Rule, Changed, Moved, _engine) = (rule, changed, moved, engine);

    /// <summary>Gets the rule.</summary>
    public Rule Rule { get; }

    /// <summary>Gets the rule with the change; the rule itself where a term or a threshold is changed.</summary>
    public Rule Changed { get; }

    /// <summary>Gets the term or threshold that is changed.</summary>
    internal MovedTerm? Moved { get; }

    /// <summary>Changes the rule itself.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="changed">A copy of it with other conditions, exceptions, days, basis or modality, on the same kind of subject.</param>
    /// <exception cref="ArgumentException">The subjects differ.</exception>
    public static RuleChange Of(Rule rule, Rule changed)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(changed);
        return rule.Subject == changed.Subject
            ? new(rule, changed, null, rulebook => ComplianceEngine.WithRule(rulebook, changed))
            : throw new ArgumentException($"'{changed.Id}' is on another kind of subject.", nameof(changed));
    }

    /// <summary>Changes a defined term that the rule uses.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="definition">The term.</param>
    /// <param name="when">Its other condition, where it has a condition.</param>
    /// <param name="value">Its other value, where it has a value.</param>
    public static RuleChange Of(Rule rule, Definition definition, Condition? when, Expression? value)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(definition);
        return new(rule, rule, MovedTerm.Of(definition, when, value), rulebook => ComplianceEngine.WithDefinition(rulebook, rule, definition, when, value));
    }

    /// <summary>Changes a threshold that the rule uses.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="parameter">The threshold.</param>
    /// <param name="values">Its other values, with the same days in force.</param>
    public static RuleChange Of(Rule rule, Parameter parameter, ImmutableArray<ParameterValue> values)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(parameter);
        return new(rule, rule, MovedTerm.Of(parameter, parameter with { Values = values }), rulebook => ComplianceEngine.WithParameter(rulebook, rule, parameter, values));
    }

    /// <summary>Makes the engine of the changed rule.</summary>
    internal ComplianceEngine EngineIn(Rulebook rulebook) => _engine(rulebook);

    /// <summary>Gets the rule.</summary>
    public override string ToString() => Rule.Id;
}
