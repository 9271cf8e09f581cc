using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.NRules.Facts;

namespace Compliance.NRules.Translation;

/// <summary>Translates a defined term to a pattern on the fact that holds its value: the definition's own productions derive it.</summary>
internal sealed class TermTranslator(Network network, Owner owner, Production production)
{
    /// <summary>Adds the pattern; the target of the reference holds no other terms.</summary>
    /// <returns>The variable that is bound to the term's value.</returns>
    public int Add(DefinitionReference reference)
    {
        var slot = owner.NewSlot();
        var definition = reference.Definition;
        var used = VariableUse.Of(reference.Target);
        var on = production.Matches.Where((m, i) => i == 0 || used.Contains(m.Variable)).ToArray();
        var target = network.Tests.Value(reference.Target, [.. on]);
        var term = new Match.Said(slot, $"{definition.Id} of {ConditionText.Canonical(reference.Target)}");
        production.Add(term);
        production.Require(new Test(facts => ((Term)facts[0]).IsOf(definition), [term]));
        production.Require(new Test(facts => ((Term)facts[^1]).IsSaidOf(target(facts), (SubjectView)facts[0]), [.. on, term]));
        return slot;
    }
}
