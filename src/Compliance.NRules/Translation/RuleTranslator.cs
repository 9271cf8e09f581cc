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
    private readonly ProductionGroup _group;
    private readonly ImmutableArray<FactPattern> _scope;

    public RuleTranslator(Network network, Rule rule)
    {
        _network = network;
        _rule = rule;
        var subject = new FactPattern.OfSubject(_rule.Subject.Id);
        _group = new ProductionGroup(_rule.Id, subject, network.Tests.Of($"rule {_rule.Id} requested", subject, s => s.IsRequested(_rule)), rule.VariableCount, priority: 0);
        _scope = [subject];
    }

    /// <summary>Adds the productions of the rule to the network.</summary>
    public void Translate()
    {
        if (_rule.AppliesWhen is { } applies)
        {
            var notApplicable = Begin("not applicable");
            Conditions(notApplicable).Add(applies, holds: false, Certainty.Certain);
            End(notApplicable, NetworkOutcome.NotApplicable);
        }

        var lifting = _rule.Exceptions.Select(Exception).ToList();
        var required = _rule.RequirementKind != RequirementKind.Forbids;
        Require("satisfied", required, NetworkOutcome.Satisfied, lifting);
        Require("violated", !required, NetworkOutcome.Violated, lifting);
    }

    private void Require(string part, bool holds, NetworkOutcome outcome, List<Action<Production>> notLifted)
    {
        var production = Begin(part);
        var conditions = Conditions(production);
        conditions.Add(_rule.AppliesWhen, holds: true, Certainty.Certain);
        notLifted.ForEach(n => n(production));
        conditions.Add(_rule.Requirement, holds, Certainty.Certain);
        End(production, outcome);
    }

    // Returns what adds to a production that no possible exception matches.
    private Action<Production> Exception(ExceptionClause exception, int place)
    {
        var inForce = _network.Tests.Of(
            $"exception {place} of {_rule.Id} in force", _group.Subject, s => exception.IsInForce(s.Day.Day));
        var lifted = Begin("lifted");
        lifted.Require(inForce);
        Conditions(lifted).Add(exception.When, holds: true, Certainty.Certain);
        End(lifted, NetworkOutcome.Lifted, place);

        var key = _group.NewCondition();
        var possible = _group.Begin("possibly lifted", _scope, depth: 1);
        possible.Require(inForce);
        new ConditionTranslator(_network, _group, possible, _scope, 1).Add(exception.When, holds: true, Certainty.Possible);
        _network.Add(possible.Derive(facts => new ConditionMatch(key, (DatedSubject)facts[0], [], null, null)));
        return production => production.Exists(isNegated: true, ConditionMatchTests.Pattern, ConditionMatchTests.For(key, _scope));
    }

    private Production Begin(string part) => _group.Begin(part, _scope, depth: 0);

    private ConditionTranslator Conditions(Production production) => new(_network, _group, production, _scope, 0);

    private void End(Production production, NetworkOutcome outcome, int exception = -1)
    {
        var rule = _rule;
        _network.Add(production.Note(subject => subject.Note(rule, outcome, exception)));
    }
}
