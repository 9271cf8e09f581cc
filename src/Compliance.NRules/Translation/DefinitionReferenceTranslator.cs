using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.NRules.Facts;

namespace Compliance.NRules.Translation;

/// <summary>Translates a use of a definition to a pattern on the fact that holds its value: the productions of the definition derive it.</summary>
internal sealed class DefinitionReferenceTranslator(Network network, ProductionGroup group, Production production)
{
    /// <summary>Adds the pattern; the target of the reference uses no other definitions.</summary>
    /// <returns>The variable that is bound to the value.</returns>
    public int Add(DefinitionReference reference)
    {
        var definition = reference.Definition;
        var text = $"{definition.Id} of {ConditionText.Canonical(reference.Target)}";
        var slot = group.Slot(text);
        if (production.Binds(slot))
        {
            return slot;
        }

        var used = VariableUse.Of(reference.Target);
        var on = production.Matches.Where((m, i) => i == 0 || used.Contains(m.Variable)).ToArray();
        var target = network.Tests.Value(reference.Target, [.. on]);
        var pattern = new FactPattern.OfDefinition(slot, text);
        production.Add(pattern);
        production.Require(new Test(facts => ((DefinitionValue)facts[0]).IsOf(definition), [pattern]));
        production.Require(new Test(facts => ((DefinitionValue)facts[^1]).IsValueFor(target(facts), (DatedSubject)facts[0]), [.. on, pattern]));
        return slot;
    }
}
