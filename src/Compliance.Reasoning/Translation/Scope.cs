using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Reasoning.Symbols;
using Compliance.Reasoning.Worlds;

namespace Compliance.Reasoning.Translation;

/// <summary>What the variables of a condition are bound to.</summary>
/// <param name="bindings">The bindings, by the index of the variable.</param>
internal sealed class Scope(ImmutableDictionary<int, Binding> bindings)
{
    /// <summary>Binds the subject of a rule or a definition.</summary>
    public static Scope Of(Slot subject) => new(ImmutableDictionary<int, Binding>.Empty.Add(0, new Binding(ChoiceSymbol.Of(subject))));

    /// <summary>Gets what a variable is bound to.</summary>
    public Binding this[Variable variable] => bindings[variable.Index];

    /// <summary>Binds a variable beside those that are bound.</summary>
    public Scope With(Variable variable, Binding binding) => new(bindings.SetItem(variable.Index, binding));
}
