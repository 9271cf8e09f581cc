using System.Collections.Immutable;
using Compliance.NRules.Facts;
using Compliance.Rules;

namespace Compliance.NRules.Translation;

/// <summary>
/// Translates a rule to the productions that find it satisfied, violated, lifted, or not applicable. What none of them
/// matches is undetermined.
/// </summary>
internal sealed class RuleTranslator
{
    private readonly Network _network;
    private readonly Rule _rule;
    private readonly Owner _owner;
    private readonly ImmutableArray<Match> _scope;

    public RuleTranslator(Network network, Rule rule)
    {
        _network = network;
        _rule = rule;
        var view = new Match.View(_rule.Subject.Id);
        _owner = new Owner(_rule.Id, view, network.Tests.Of($"judged by {_rule.Id}", view, v => v.IsJudgedBy(_rule)), rule.VariableCount, priority: 0);
        _scope = [view];
    }

    /// <summary>Adds the rule's productions to the network.</summary>
    public void Translate()
    {
        if (_rule.AppliesWhen is { } applies)
        {
            var outside = Begin("outside");
            Conditions(outside).Add(applies, holds: false, Certainty.Certain);
            End(outside, JudgedAs.Outside);
        }

        var lifting = _rule.Exceptions.Select(Exception).ToList();
        var demanded = _rule.RequirementKind != RequirementKind.Forbids;
        Demand("satisfied", demanded, JudgedAs.Satisfied, lifting);
        Demand("violated", !demanded, JudgedAs.Violated, lifting);
    }

    private void Demand(string part, bool holds, JudgedAs finding, List<Action<Production>> notLifted)
    {
        var production = Begin(part);
        var conditions = Conditions(production);
        conditions.Add(_rule.AppliesWhen, holds: true, Certainty.Certain);
        notLifted.ForEach(n => n(production));
        conditions.Add(_rule.Requirement, holds, Certainty.Certain);
        End(production, finding);
    }

    // Gives what keeps a verdict from standing beside an exception that is possible.
    private Action<Production> Exception(ExceptionClause exception, int place)
    {
        var inForce = _network.Tests.Of(
            $"exception {place} of {_rule.Id} in force", _owner.View, v => exception.IsInForce(v.Day));
        var lifted = Begin("lifted");
        lifted.Require(inForce);
        Conditions(lifted).Add(exception.When, holds: true, Certainty.Certain);
        End(lifted, JudgedAs.Lifted, place);

        var key = _owner.NewCondition();
        var possible = _owner.Begin("possibly lifted", _scope, depth: 1);
        possible.Require(inForce);
        new ConditionTranslator(_network, _owner, possible, _scope, 1).Add(exception.When, holds: true, Certainty.Possible);
        _network.Add(possible.Derive(facts => new Holds(key, (SubjectView)facts[0], [], null, null)));
        return production => production.Exists(isNegated: true, HoldsTests.Match, HoldsTests.For(key, _scope));
    }

    private Production Begin(string part) => _owner.Begin(part, _scope, depth: 0);

    private ConditionTranslator Conditions(Production production) => new(_network, _owner, production, _scope, 0);

    private void End(Production production, JudgedAs finding, int exception = -1)
    {
        var rule = _rule;
        _network.Add(production.Derive(facts => new Judged(rule, (SubjectView)facts[0], finding, exception)));
    }
}
