using System.Collections.Immutable;
using Compliance.Conditions.Terms;
using Compliance.Facts;
using Compliance.NRules.Facts;

namespace Compliance.NRules.Translation;

/// <summary>Translates a definition to the productions that derive its value for each dated subject for which it is requested: yes, no, or unknown.</summary>
internal sealed class DefinitionTranslator
{
    private static readonly BooleanValue Yes = new(true, default);
    private static readonly BooleanValue No = new(false, default);

    private readonly Network _network;
    private readonly Definition _definition;
    private readonly ProductionGroup _group;
    private readonly ImmutableArray<FactPattern> _scope;

    /// <summary>Prepares a definition.</summary>
    /// <param name="network">Where the productions go.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="priority">How early it fires.</param>
    public DefinitionTranslator(Network network, Definition definition, int priority)
    {
        _network = network;
        _definition = definition;
        var subject = new FactPattern.OfSubject(definition.Subject.Id);
        var depth = definition.When is { } when ? network.Compiler.Compile(when).VariableCount : network.Compiler.Compile(definition.Value!).VariableCount;
        _group = new ProductionGroup(definition.Id, subject, network.Tests.Of($"definition {definition.Id} requested", subject, s => s.IsRequested(definition)), depth, priority);
        _scope = [subject];
    }

    /// <summary>Adds the definition's productions to the network.</summary>
    public void Translate()
    {
        if (_definition.Value is { } value)
        {
            var production = Begin("value");
            var compute = Conditions(production).Add(value);
            Derive(production, compute);
            return;
        }

        var yes = Begin("yes");
        Conditions(yes).Add(_definition.When, holds: true, Certainty.Certain);
        Derive(yes, _ => Yes);

        var no = Begin("no");
        Conditions(no).Add(_definition.When, holds: false, Certainty.Certain);
        Derive(no, _ => No);

        var unknown = Begin("unknown");
        Conditions(unknown).Add(_definition.When, holds: true, Certainty.Possible);
        Conditions(unknown).Add(_definition.When, holds: false, Certainty.Possible);
        Derive(unknown, _ => null);
    }

    private Production Begin(string part) => _group.Begin(part, _scope, depth: 0);

    private ConditionTranslator Conditions(Production production) => new(_network, _group, production, _scope, 0);

    private void Derive(Production production, FactFunction<FactValue?> value)
    {
        var definition = _definition;
        _network.Add(production.Derive(facts => new DefinitionValue(definition, (DatedSubject)facts[0], value(facts))));
    }
}
