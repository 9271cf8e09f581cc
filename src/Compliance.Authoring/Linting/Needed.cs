using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Facts;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Authoring.Linting;

/// <summary>What conditions name: parameters, terms with what they name, fields, codes and things.</summary>
internal sealed class Needed : ConditionWalker
{
    private readonly HashSet<Parameter> _parameters = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Definition> _definitions = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Field> _fields = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Code> _codes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gets the parameters named.</summary>
    public IReadOnlySet<Parameter> Parameters => _parameters;

    /// <summary>Gets the terms named.</summary>
    public IReadOnlySet<Definition> Definitions => _definitions;

    /// <summary>Gets the fields named.</summary>
    public IReadOnlySet<Field> Fields => _fields;

    /// <summary>Gets the codes named.</summary>
    public IReadOnlySet<Code> Codes => _codes;

    /// <summary>Gathers what the conditions of a rule name.</summary>
    public static Needed By(Rule rule)
    {
        var needed = new Needed();
        needed.Add(rule);
        return needed;
    }

    /// <summary>Gathers what a rule's conditions name.</summary>
    public void Add(Rule rule)
    {
        if (rule.DaysFrom is { } daysFrom)
        {
            _fields.Add(daysFrom);
        }

        rule.WalkConditions(this);
    }

    /// <summary>Gathers what a rule's texts name.</summary>
    public void Add(LocalizedTemplate text)
    {
        foreach (var part in text.Parts)
        {
            Walk(part.Value);
        }
    }

    /// <inheritdoc/>
    protected override void OnParameter(ParameterReference expression) => _parameters.Add(expression.Parameter);

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        if (_definitions.Add(expression.Definition))
        {
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }

    /// <inheritdoc/>
    protected override void OnField(FieldAccess expression) => _fields.Add(expression.Field);

    /// <inheritdoc/>
    protected override void OnMapCode(MapAccess expression) => _codes.Add(expression.Key);

    /// <inheritdoc/>
    protected override void OnLiteral(Literal expression)
    {
        if (expression.Value is CodeValue code)
        {
            _codes.Add(code.Value);
        }
    }
}
