using System.Collections.Immutable;
using Compliance.Authoring.Linting.Reasoning;
using Compliance.Evaluation.Time;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Authoring.Linting;

/// <summary>A rule as formulas: when it applies, when its requirement is met and when it is broken.</summary>
internal sealed class RuleMeaning
{
    private readonly Lazy<ImmutableHashSet<string>> _demandKeys;

    public RuleMeaning(Rule rule)
    {
        Rule = rule;
        Law = LawTimeline.Of(rule);
        Days = DaySet.Of(Law.States.Where(s => s.IsActive).Select(s => new EffectivePeriod(s.From, s.Until)));
        Reader = new FormulaReader(Days);
        AppliesWhen = Reader.Holds(rule.AppliesWhen);
        Applies = new Formula.All([AppliesWhen, .. rule.Exceptions.Where(IsAlwaysInForce).Select(e => Reader.Fails(e.When))]);
        var isForbidden = rule.RequirementKind == RequirementKind.Forbids;
        Met = isForbidden ? Reader.Fails(rule.Requirement) : Reader.Holds(rule.Requirement);
        Broken = isForbidden ? Reader.Holds(rule.Requirement) : Reader.Fails(rule.Requirement);
        _demandKeys = new(() => [.. KeysOf(Met)]);
    }

    /// <summary>Gets the rule.</summary>
    public Rule Rule { get; }

    /// <summary>Gets the law it rests on, through time.</summary>
    public LawTimeline Law { get; }

    /// <summary>Gets the days in which it is in force.</summary>
    public DaySet Days { get; }

    /// <summary>Gets what reads its conditions.</summary>
    public FormulaReader Reader { get; }

    /// <summary>Gets its applicability without the exceptions.</summary>
    public Formula AppliesWhen { get; }

    /// <summary>Gets its applicability, with what holds of the exceptions on all its days.</summary>
    public Formula Applies { get; }

    /// <summary>Gets what it requires.</summary>
    public Formula Met { get; }

    /// <summary>Gets the contrary of what it requires.</summary>
    public Formula Broken { get; }

    /// <summary>Gets the names of the values its requirement refers to.</summary>
    public ImmutableHashSet<string> DemandKeys => _demandKeys.Value;

    // An exception that rests on a law of its own lifts the rule only while that law is in force.
    private bool IsAlwaysInForce(ExceptionClause exception) =>
        exception.Basis.IsEmpty || Days.Except(DaySet.Of(exception.Basis.Select(c => c.InForce))).IsEmpty;

    private static IEnumerable<string> KeysOf(Formula formula) => formula switch
    {
        Formula.Fact fact => [fact.Key],
        Formula.All all => all.Parts.SelectMany(KeysOf),
        Formula.Any any => any.Parts.SelectMany(KeysOf),
        _ => [],
    };
}
