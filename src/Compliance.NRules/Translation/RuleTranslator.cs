using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.NRules.Facts;
using Compliance.NRules.Translation.Expressions;
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
        _group = new ProductionGroup(_rule.Id, subject, network.Tests.Of($"rule {_rule.Id} requested", subject, s => s.IsRequested(_rule)), rule.VariableCount);
        _scope = [subject];
    }

    /// <summary>Adds the productions of the rule to the network.</summary>
    public void Translate()
    {
        if (_rule.AppliesWhen is { } applies)
        {
            Add("not applicable", NetworkOutcome.NotApplicable, -1, (_, conditions, _) => conditions.Add(applies, holds: false, Certainty.Certain));
        }

        for (var i = 0; i < _rule.Exceptions.Length; i++)
        {
            var (exception, inForce) = (_rule.Exceptions[i], InForce(i, isInForce: true));
            Add("lifted", NetworkOutcome.Lifted, i, (production, conditions, _) =>
            {
                production.Require(inForce);
                conditions.Add(exception.When, holds: true, Certainty.Certain);
            });
        }

        var required = _rule.RequirementKind != RequirementKind.Forbids;
        Require("satisfied", required, NetworkOutcome.Satisfied);
        Require("violated", !required, NetworkOutcome.Violated);
    }

    private void Require(string part, bool holds, NetworkOutcome outcome) =>
        Add(part, outcome, -1, (production, conditions, alternatives) =>
        {
            conditions.Add(_rule.AppliesWhen, holds: true, Certainty.Certain);
            for (var i = 0; i < _rule.Exceptions.Length; i++)
            {
                NotLifted(i, production, conditions, alternatives);
            }

            conditions.Add(_rule.Requirement, holds, Certainty.Certain);
        });

    // The exception is not in force, or certainly fails.
    private void NotLifted(int place, Production production, ConditionTranslator conditions, Alternatives alternatives)
    {
        var exception = _rule.Exceptions[place];
        if (exception.Basis.IsEmpty)
        {
            conditions.Add(exception.When, holds: false, Certainty.Certain);
            return;
        }

        switch (PatternFreeWalker.Is(exception.When) ? -1 : alternatives.Take(2))
        {
            case 0:
                production.Require(InForce(place, isInForce: false));
                break;
            case 1:
                production.Require(InForce(place, isInForce: true));
                conditions.Add(exception.When, holds: false, Certainty.Certain);
                break;
            default:
                var decide = conditions.Decide(exception.When, out var on);
                production.Require(_network.Tests.Shared(
                    $"exception {place} of {_rule.Id} does not lift",
                    on,
                    () => facts => !exception.IsInForce(((DatedSubject)facts[0]).Day.Day) || decide(facts) == Truth.False));
                break;
        }
    }

    private Test InForce(int place, bool isInForce)
    {
        var exception = _rule.Exceptions[place];
        return _network.Tests.Of(
            $"exception {place} of {_rule.Id} in force {isInForce}", _group.Subject, s => exception.IsInForce(s.Day.Day) == isInForce);
    }

    private void Add(string part, NetworkOutcome outcome, int exception, Action<Production, ConditionTranslator, Alternatives> add)
    {
        var rule = _rule;
        Alternatives.Add(_network, alternatives =>
        {
            var production = _group.Begin(part, _scope, depth: 0);
            add(production, new ConditionTranslator(_network, _group, production, _scope, 0, alternatives), alternatives);
            return production.Note(subject => subject.Note(rule, outcome, exception));
        });
    }
}
