using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Facts;
using Compliance.Rules;

namespace Compliance.Cli.Explaining.Names;

/// <summary>What the conditions and texts of a rule name, also through terms.</summary>
internal sealed class RuleUse : ConditionWalker
{
    private readonly HashSet<object> _used = new(ReferenceEqualityComparer.Instance);

    private RuleUse(Rule rule)
    {
        Rule = rule;
        rule.WalkConditions(this);
        if ((rule.DaysFrom ?? rule.Subject.TimeField) is { } time)
        {
            _used.Add(time);
        }

        foreach (var part in rule.Message.Parts.Concat(rule.Remedy.Parts))
        {
            Walk(part.Value);
        }
    }

    /// <summary>Gets the rule.</summary>
    public Rule Rule { get; }

    /// <summary>Finds out what a rule names.</summary>
    public static RuleUse Of(Rule rule) => new(rule);

    /// <summary>Determines whether the rule names a field, code, entity, threshold or term.</summary>
    public bool Names(object thing) => _used.Contains(thing);

    /// <inheritdoc/>
    protected override void OnField(FieldAccess expression) => _used.Add(expression.Field);

    /// <inheritdoc/>
    protected override void OnSingleton(SingletonReference expression) => _used.Add(expression.Entity);

    /// <inheritdoc/>
    protected override void OnItems(ItemSource source, Variable variable)
    {
        if (source is ItemSource.Entities entities)
        {
            _used.Add(entities.Type);
        }
    }

    /// <inheritdoc/>
    protected override void OnParameter(ParameterReference expression) => _used.Add(expression.Parameter);

    /// <inheritdoc/>
    protected override void OnMapCode(MapAccess expression) => _used.Add(expression.Key);

    /// <inheritdoc/>
    protected override void OnLiteral(Literal expression) => Add(expression.Value);

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        if (_used.Add(expression.Definition))
        {
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }

    private void Add(FactValue value)
    {
        switch (value)
        {
            case CodeValue code:
                _used.Add(code.Value);
                break;
            case ListValue list:
                foreach (var item in list.Items)
                {
                    Add(item);
                }

                break;
        }
    }
}
