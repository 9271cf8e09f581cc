using Compliance.Conditions.Terms;
using Compliance.Evaluation.Engines;
using Compliance.Facts;

namespace Compliance.NRules.Facts;

/// <summary>
/// The values that networks found for definitions of things on days. Productions note them and tests of later stages read them; where a
/// production derived a fact for each, every use would be a join, which NRules makes by comparing each with each.
/// </summary>
internal sealed class DefinitionValues
{
    private static readonly NoneValue None = new(default);

    private readonly Dictionary<(Definition Definition, Entity Entity, EvaluatedDay Day), FactValue?> _values = new(new OfReferences());

    /// <summary>Determines whether a value was noted.</summary>
    public bool Has(Definition definition, Entity entity, EvaluatedDay day) => _values.ContainsKey((definition, entity, day));

    /// <summary>Notes a value.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="entity">The thing.</param>
    /// <param name="day">The day.</param>
    /// <param name="value">The value; <see langword="null"/> where undeclared facts would decide.</param>
    public void Note(Definition definition, Entity entity, EvaluatedDay day, FactValue? value) => _values[(definition, entity, day)] = value;

    /// <summary>Gets the value of a definition for what a reference points to.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="target">The reference; <see langword="null"/> where it is not declared.</param>
    /// <param name="day">The day.</param>
    /// <returns>The value: none for "none", and unknown (<see langword="null"/>) for a reference that is not declared.</returns>
    /// <exception cref="KeyNotFoundException">The value was not asked for before: a defect of the translation.</exception>
    public FactValue? Get(Definition definition, FactValue? target, EvaluatedDay day) => target switch
    {
        ReferenceValue reference => _values[(definition, reference.Target, day)],
        NoneValue => None,
        _ => null,
    };

    private sealed class OfReferences : IEqualityComparer<(Definition Definition, Entity Entity, EvaluatedDay Day)>
    {
        public bool Equals((Definition Definition, Entity Entity, EvaluatedDay Day) x, (Definition Definition, Entity Entity, EvaluatedDay Day) y) =>
            ReferenceEquals(x.Definition, y.Definition) && ReferenceEquals(x.Entity, y.Entity) && x.Day == y.Day;

        public int GetHashCode((Definition Definition, Entity Entity, EvaluatedDay Day) obj) => HashCode.Combine(
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Definition),
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Entity),
            obj.Day.Day.DayNumber,
            obj.Day.AsOf.DayNumber);
    }
}
