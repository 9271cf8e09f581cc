using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Law;

namespace Compliance.Rules;

/// <summary>Finds the dated law that a rule uses: parameters, through terms, and exceptions.</summary>
internal sealed class DatedLaw : ConditionWalker
{
    private HashSet<Definition>? _seen;
    private EffectivePeriod[] _periods = [];

    /// <summary>Gets the periods, in the order met.</summary>
    public EffectivePeriod[] Periods => _periods;

    /// <summary>Gets whether the day for which the rule is evaluated is used.</summary>
    public bool IsDaily { get; private set; }

    /// <summary>Gets whether the day of the judgement is used.</summary>
    public bool UsesAsOf { get; private set; }

    /// <summary>Gets whether a number or a calendar that is used is not verified, on whatever days.</summary>
    public bool MayRestOnUnverified { get; private set; }

    /// <summary>Adds the periods of citations.</summary>
    public void Add(ImmutableArray<Citation> citations)
    {
        foreach (var citation in citations)
        {
            Add(citation.InForce);
        }
    }

    /// <summary>Adds the periods of the parameters that a message prints: what it prints holds in the whole part.</summary>
    public void Add(LocalizedTemplate template)
    {
        foreach (var part in template.Parts)
        {
            if (part.Value is ParameterReference parameter)
            {
                OnParameter(parameter);
            }
        }
    }

    /// <inheritdoc/>
    protected override void OnParameter(ParameterReference expression)
    {
        foreach (var value in expression.Parameter.Values)
        {
            Add(value.InForce);
            MayRestOnUnverified |= value.Verification != Verification.Verified;
        }
    }

    /// <inheritdoc/>
    protected override void OnCalendar(WorkCalendar calendar)
    {
        foreach (var year in calendar.Years)
        {
            MayRestOnUnverified |= year.Verification != Verification.Verified;
        }
    }

    /// <inheritdoc/>
    protected override void OnDay() => IsDaily = true;

    /// <inheritdoc/>
    protected override void OnAsOf(AsOfDay expression) => UsesAsOf = true;

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

    private void Add(EffectivePeriod period)
    {
        foreach (var known in _periods)
        {
            if (known == period)
            {
                return;
            }
        }

        _periods = [.. _periods, period];
    }
}
