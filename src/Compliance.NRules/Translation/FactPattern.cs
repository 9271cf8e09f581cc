using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.NRules.Facts;

namespace Compliance.NRules.Translation;

/// <summary>What a pattern of a production matches, and the variable it binds in conditions.</summary>
/// <param name="Name">The name of the pattern; NRules binds by it.</param>
/// <param name="FactType">The type of the facts it matches.</param>
/// <param name="Variable">The index of the variable bound to it; 0 for the view, which makes the bindings.</param>
/// <param name="Shape">What distinguishes it from others of the same place, so that equal tests of equal things are one test.</param>
internal abstract record Match(string Name, Type FactType, int Variable, string Shape)
{
    /// <summary>Binds the variable to a matched fact.</summary>
    public abstract void Bind(VariableBindings bindings, object fact);

    /// <summary>A thing under the law of a day.</summary>
    public sealed record View(string Subject) : Match("view", typeof(SubjectView), 0, Subject)
    {
        public override void Bind(VariableBindings bindings, object fact)
        {
            // The view made the bindings.
        }
    }

    /// <summary>An item of a quantifier or aggregate.</summary>
    public sealed record Element(Type FactType, int Variable, string Shape) : Match($"item{Variable}", FactType, Variable, Shape)
    {
        public override void Bind(VariableBindings bindings, object fact) => ((Item)fact).Bind(bindings, Variable);
    }

    /// <summary>A term of a thing.</summary>
    public sealed record Said(int Variable, string Shape) : Match($"term{Variable}", typeof(Term), Variable, Shape)
    {
        public override void Bind(VariableBindings bindings, object fact) => Set(bindings, ((Term)fact).Value);
    }

    /// <summary>The value of an aggregate.</summary>
    public sealed record Sum(int Variable, string Shape) : Match($"sum{Variable}", typeof(Computed), Variable, Shape)
    {
        public override void Bind(VariableBindings bindings, object fact) => Set(bindings, ((Computed)fact).Value);
    }

    /// <summary>A derived fact; it binds no variable.</summary>
    public sealed record Derived() : Match("holds", typeof(Holds), 0, string.Empty)
    {
        public override void Bind(VariableBindings bindings, object fact)
        {
            // That it exists is all.
        }
    }

    private void Set(VariableBindings bindings, FactValue? value) => bindings.Set(Variable, value);
}
