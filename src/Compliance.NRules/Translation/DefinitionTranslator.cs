using System.Collections.Immutable;
using Compliance.Conditions.Terms;
using Compliance.Facts;
using Compliance.NRules.Facts;
using Compliance.NRules.Translation.Expressions;

namespace Compliance.NRules.Translation;

/// <summary>Translates a definition to the productions that note its value for each dated subject for which it is requested: yes, no, or unknown.</summary>
internal sealed class DefinitionTranslator
{
    private readonly Network _network;
    private readonly Definition _definition;
    private readonly ProductionGroup _group;
    private readonly ImmutableArray<FactPattern> _scope;

    /// <summary>Prepares a definition.</summary>
    /// <param name="network">Where the productions go.</param>
    /// <param name="definition">The definition.</param>
    public DefinitionTranslator(Network network, Definition definition)
    {
        _network = network;
        _definition = definition;
        var subject = new FactPattern.OfSubject(definition.Subject.Id);
        var depth = definition.When is { } when ? network.Compiler.Compile(when).VariableCount : network.Compiler.Compile(definition.Value!).VariableCount;
        _group = new ProductionGroup(definition.Id, subject, network.Tests.Of($"definition {definition.Id} requested", subject, s => s.IsRequested(definition)), depth);
        _scope = [subject];
    }

    /// <summary>Adds the definition's production to the network.</summary>
    public void Translate()
    {
        var definition = _definition;
        var production = _group.Begin("value", _scope, depth: 0);
        var conditions = new ConditionTranslator(_network, _group, production, _scope, 0, null);
        FactFunction<FactValue?> value;
        if (definition.Value is { } expression)
        {
            value = conditions.Add(expression);
        }
        else
        {
            value = conditions.Value(definition.When!);
        }

        _network.Add(production.Note(facts =>
        {
            ((DatedSubject)facts[0]).Note(definition, value(facts));
            return definition;
        }));
    }
}
