using Compliance.Authoring.Coverage.Boundaries;
using Compliance.Conditions.Terms;
using Compliance.Evaluation;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Authoring.Mutation;

/// <summary>Makes the mutants of rules, terms and parameters.</summary>
/// <param name="rulebook">The rulebook they belong to.</param>
internal sealed class RuleMutator(Rulebook rulebook)
{
    /// <summary>Makes the mutants of a rule: of its conditions, exceptions, modality, basis and days.</summary>
    public IEnumerable<Mutant> Of(Rule rule)
    {
        foreach (var change in Changes(rule))
        {
            yield return new Mutant(change.Kind, change.Text, change.Span) { Rule = change.Value, Try = _ => new Trial(ComplianceEngine.WithRule(rulebook, change.Value), change.Value) };
        }
    }

    /// <summary>Makes the mutants of a defined term.</summary>
    public IEnumerable<Mutant> Of(Definition definition)
    {
        if (definition.When is { } when)
        {
            return ConditionMutator.Of(when, definition.Variable).Select(c => Changed(c, c.Value, null));
        }

        return definition.Value!.Accept(new ExpressionMutator(() => definition.Label)).Select(c => Changed(c, null, c.Value));

        Mutant Changed<T>(Change<T> change, Conditions.Condition? condition, Conditions.Expressions.Expression? value) =>
            new(change.Kind, change.Text, change.Span)
            {
                Definition = definition,
                When = condition,
                Value = value,
                Try = rule => new Trial(ComplianceEngine.WithDefinition(rulebook, rule, definition, condition, value), rule),
            };
    }

    /// <summary>Makes the mutants of a parameter: each value a step higher and a step lower.</summary>
    public IEnumerable<Mutant> Of(Parameter parameter)
    {
        foreach (var value in parameter.Values)
        {
            foreach (var isHigher in new[] { true, false })
            {
                if (ThresholdStep.Shift(value.Value, isHigher) is { } shifted)
                {
                    var values = parameter.Values.Replace(value, value with { Value = shifted });
                    yield return new Mutant(MutationKind.ValueMoved, MutationWording.ParameterMoved(value.Value.Display, shifted.Display, parameter.Label), value.Span)
                    {
                        Parameter = parameter,
                        Values = values,
                        Try = rule => new Trial(ComplianceEngine.WithParameter(rulebook, rule, parameter, values), rule),
                    };
                }
            }
        }
    }

    private static IEnumerable<Change<Rule>> Changes(Rule rule) =>
    [
        .. ConditionMutator.Optional(rule.AppliesWhen, rule.SubjectVariable, c => MutationWording.AlwaysApplies(c, rule.SubjectVariable)).Select(c => c.In(rule with { AppliesWhen = c.Value })),
        .. ConditionMutator.Of(rule.Requirement, rule.SubjectVariable).Select(c => c.In(rule with { Requirement = c.Value })),
        .. rule.Exceptions.SelectMany((e, i) => Exceptions(rule, e, i)),
        .. Modalities(rule),
        .. rule.Basis.Length < 2 ? [] : rule.Basis.Select((c, i) => new Change<Rule>(MutationKind.BasisDropped, MutationWording.BasisDropped(c.Display), c.Span, rule with { Basis = rule.Basis.RemoveAt(i) })),
        .. Days(rule),
    ];

    private static IEnumerable<Change<Rule>> Exceptions(Rule rule, ExceptionClause exception, int place) =>
        ConditionMutator.Of(exception.When, rule.SubjectVariable)
            .Select(c => c.In(rule with { Exceptions = rule.Exceptions.SetItem(place, exception with { When = c.Value }) }))
            .Prepend(new(MutationKind.ExceptionDropped, MutationWording.ExceptionDropped(exception.Label), exception.Span, rule with { Exceptions = rule.Exceptions.RemoveAt(place) }));

    // What binds and what does not are told apart by the finding; a prohibition and an obligation are not.
    private static IEnumerable<Change<Rule>> Modalities(Rule rule)
    {
        var other = rule.Modality switch
        {
            Modality.Prohibition or Modality.Obligation => Modality.Caution,
            Modality.Caution or Modality.Condition or Modality.Encouragement => rule.RequirementKind == RequirementKind.Forbids ? Modality.Prohibition : Modality.Obligation,
            _ => rule.Modality,
        };
        return other == rule.Modality ? [] : [new(MutationKind.ModalityChanged, MutationWording.Modality(rule.Modality, other), rule.Span, rule with { Modality = other })];
    }

    private static IEnumerable<Change<Rule>> Days(Rule rule)
    {
        if (rule.DaysFrom is { } field)
        {
            yield return new(MutationKind.DaysChanged, MutationWording.DaysFromDropped(field.Label), rule.Span, rule with { DaysFrom = null });
        }

        foreach (var step in new[] { 1, -1 })
        {
            if (rule.InForce.From is { } from)
            {
                yield return InForce(rule, rule.InForce with { From = from.AddDays(step) });
            }

            if (rule.InForce.Until is { } until)
            {
                yield return InForce(rule, rule.InForce with { Until = until.AddDays(step) });
            }
        }
    }

    private static Change<Rule> InForce(Rule rule, EffectivePeriod days) => new(MutationKind.DaysChanged, MutationWording.InForce(rule.InForce, days), rule.Span, rule with { InForce = days });
}
