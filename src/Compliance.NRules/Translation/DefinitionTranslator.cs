using System.Collections.Immutable;
using Compliance.Conditions.Terms;
using Compliance.Facts;
using Compliance.NRules.Facts;

namespace Compliance.NRules.Translation;

/// <summary>Translates a definition to the productions that derive its term for each view that requests it: yes, no, or unknown.</summary>
internal sealed class DefinitionTranslator
{
    private static readonly BooleanValue Yes = new(true, default);
    private static readonly BooleanValue No = new(false, default);

    private readonly Network _network;
    private readonly Definition _definition;
    private readonly Owner _owner;
    private readonly ImmutableArray<Match> _scope;

    /// <summary>Prepares a definition.</summary>
    /// <param name="network">Where the productions go.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="priority">How early it fires.</param>
    public DefinitionTranslator(Network network, Definition definition, int priority)
    {
        _network = network;
        _definition = definition;
        var view = new Match.View(definition.Subject.Id);
        var depth = definition.When is { } when ? network.Compiler.Compile(when).VariableCount : network.Compiler.Compile(definition.Value!).VariableCount;
        _owner = new Owner(definition.Id, view, network.Tests.Of($"said {definition.Id}", view, v => v.IsSaid(definition)), depth, priority);
        _scope = [view];
    }

    /// <summary>Adds the definition's productions to the network.</summary>
    public void Translate()
    {
        if (_definition.Value is { } value)
        {
            var production = Begin("value");
            var compute = Conditions(production).Add(value);
            Say(production, compute);
            return;
        }

        var yes = Begin("yes");
        Conditions(yes).Add(_definition.When, holds: true, Certainty.Certain);
        Say(yes, _ => Yes);

        var no = Begin("no");
        Conditions(no).Add(_definition.When, holds: false, Certainty.Certain);
        Say(no, _ => No);

        var unknown = Begin("unknown");
        Conditions(unknown).Add(_definition.When, holds: true, Certainty.Possible);
        Conditions(unknown).Add(_definition.When, holds: false, Certainty.Possible);
        Say(unknown, _ => null);
    }

    private Production Begin(string part) => _owner.Begin(part, _scope, depth: 0);

    private ConditionTranslator Conditions(Production production) => new(_network, _owner, production, _scope, 0);

    private void Say(Production production, Func<object[], FactValue?> value)
    {
        var definition = _definition;
        _network.Add(production.Derive(facts => new Term(definition, (SubjectView)facts[0], value(facts))));
    }
}
