using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Terms;
using Compliance.Facts;

namespace Compliance.Authoring.Linting.Reasoning;

/// <summary>Turns conditions into formulas. Definitions are read as what they mean; parameters as their value where it does not change.</summary>
/// <param name="days">The days in which the condition is evaluated: a parameter that has two values in them stays a name.</param>
internal sealed class FormulaReader(DaySet days)
{
    private readonly Dictionary<Parameter, FactValue?> _thresholds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Definition Definition, string Subject, bool Holds), Formula> _definitions = [];

    /// <summary>Reads what makes a condition true; none is always true.</summary>
    public Formula Holds(Condition? condition) => Read(condition, FactNames.OfRule, holds: true);

    /// <summary>Reads what makes a condition false; none never is.</summary>
    public Formula Fails(Condition? condition) => Read(condition, FactNames.OfRule, holds: false);

    /// <summary>Reads what makes the body of a definition true, or false, when it is said of a thing.</summary>
    public Formula Definition(Definition definition, FactNames names, bool holds)
    {
        var key = (definition, names.Subject, holds);
        if (!_definitions.TryGetValue(key, out var formula))
        {
            _definitions[key] = formula = Read(definition.When, names, holds);
        }

        return formula;
    }

    /// <summary>Gets the only value a parameter has in the days evaluated, or <see langword="null"/>.</summary>
    public FactValue? ValueOf(Parameter parameter)
    {
        if (!_thresholds.TryGetValue(parameter, out var value))
        {
            ImmutableArray<ParameterValue> values = [.. parameter.Values.Where(v => days.Touches(v.InForce))];
            _thresholds[parameter] = value = values is [var only] ? only.Value : null;
        }

        return value;
    }

    private Formula Read(Condition? condition, FactNames names, bool holds) => condition is null
        ? holds ? Formula.Always : Formula.Never
        : condition.Accept(new ConditionReading(this, names, holds));
}
