using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Terms;
using Compliance.Law;

namespace Compliance.Rules;

/// <summary>Finds the dated law that conditions use: thresholds and exceptions, through terms.</summary>
internal sealed class DatedLaw : ConditionWalker
{
    private HashSet<Definition>? _seen;
    private EffectivePeriod[] _periods = [];

    /// <summary>Gets the periods, in the order met.</summary>
    public EffectivePeriod[] Periods => _periods;

    /// <summary>Adds the periods of citations.</summary>
    public void Add(ImmutableArray<Citation> citations)
    {
        foreach (var citation in citations)
        {
            Add(citation.InForce);
        }
    }

    /// <inheritdoc/>
    protected override void OnParameter(ParameterReference expression)
    {
        foreach (var value in expression.Parameter.Values)
        {
            Add(value.InForce);
        }
    }

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        _seen ??= new(ReferenceEqualityComparer.Instance);
        if (_seen.Add(expression.Definition))
        {
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }

    private void Add(EffectivePeriod period) => _periods = [.. _periods, period];
}
