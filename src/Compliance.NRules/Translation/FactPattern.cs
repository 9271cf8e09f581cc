using Compliance.Evaluation.Engines;
using Compliance.NRules.Facts;

namespace Compliance.NRules.Translation;

/// <summary>A pattern of a production: the facts it matches, and the variable it binds in conditions.</summary>
/// <param name="Name">The name by which NRules binds it.</param>
/// <param name="FactType">The type of the facts it matches.</param>
/// <param name="Variable">The index of the variable bound to it; 0 for the dated subject, which makes the bindings.</param>
/// <param name="Shape">What distinguishes it from other patterns of the same name, so that equal tests of equal patterns are one test.</param>
internal abstract record FactPattern(string Name, Type FactType, int Variable, string Shape)
{
    /// <summary>Binds the variable to a matched fact.</summary>
    public abstract void Bind(VariableBindings bindings, object fact);

    /// <summary>An entity under the law of a day.</summary>
    public sealed record OfSubject(string Subject) : FactPattern("subject", typeof(DatedSubject), 0, Subject)
    {
        public override void Bind(VariableBindings bindings, object fact)
        {
            // The dated subject has made the bindings.
        }
    }

    /// <summary>An item of a quantifier or aggregate.</summary>
    public sealed record OfItem(Type FactType, int Variable, string Shape) : FactPattern($"item{Variable}", FactType, Variable, Shape)
    {
        public override void Bind(VariableBindings bindings, object fact) => ((Item)fact).Bind(bindings, Variable);
    }

    /// <summary>The value of an aggregate.</summary>
    public sealed record OfAggregate(int Variable, string Shape) : FactPattern($"aggregate{Variable}", typeof(AggregateResult), Variable, Shape)
    {
        public override void Bind(VariableBindings bindings, object fact) => bindings.Set(Variable, ((AggregateResult)fact).Value);
    }

    /// <summary>A match of a derived condition; it binds no variable.</summary>
    public sealed record OfConditionMatch() : FactPattern("conditionMatch", typeof(ConditionMatch), 0, string.Empty)
    {
        public override void Bind(VariableBindings bindings, object fact)
        {
            // Only its existence is tested.
        }
    }
}
