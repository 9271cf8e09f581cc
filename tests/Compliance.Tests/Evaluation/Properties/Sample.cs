using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Terms;
using Compliance.Conditions.Writing;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>A random rule, random facts, and what is taken away from them.</summary>
/// <param name="Rule">The rule; its definitions are in it.</param>
/// <param name="Definitions">The terms it may use, to be shown.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Removed">The paths of what is taken away.</param>
/// <param name="Seed">What the sample was made from; also a source of orders.</param>
internal sealed record Sample(Rule Rule, ImmutableArray<Definition> Definitions, FactTree Facts, ImmutableArray<string> Removed, int Seed)
{
    /// <summary>Gets what mitigates violations of the rule, or <see langword="null"/>.</summary>
    public Mitigation? Mitigation { get; init; }

    /// <summary>Gets the day of the judgement.</summary>
    public DateOnly AsOf { get; init; } = SmallWorld.AsOf;

    /// <summary>Gets the facts of which some are taken away.</summary>
    public FactTree Fewer => Removed.Aggregate(Facts, (facts, path) => facts.Without(path));

    /// <summary>Makes a rulebook of the rule and the mitigation.</summary>
    public Rulebook CreateRulebook() => SmallWorld.With([Rule], Mitigation is null ? [] : [Mitigation]);

    /// <summary>Makes an engine for the rule.</summary>
    public ComplianceEngine CreateEngine() => new(CreateRulebook());

    /// <summary>Judges facts by the rule.</summary>
    public ImmutableArray<RuleResult> Judge(FactTree facts) =>
        CreateEngine().Evaluate(SmallWorld.Declare(facts), SmallWorld.AsOf).Results;

    /// <inheritdoc/>
    public override string ToString() => $"""

        applies when: {Text(Rule.AppliesWhen)}
        requires:     {Text(Rule.Requirement)}
        except when:  {string.Join("; ", Rule.Exceptions.Select(e => $"{Text(e.When)} ({Days(e.Basis)})"))}
        mitigated if: {Text(Mitigation?.When)} ({Mitigation?.InForce})
        in force:     {Rule.InForce}, from {Rule.DaysFrom?.Id}, by {Days(Rule.Basis)} and the clause {Rule.Clause?.Instrument.InForce}{(Rule.NotApplicableBefore is null ? string.Empty : ", not applicable before")}
        as of:        {AsOf:yyyy-MM-dd}
        definitions:  {string.Join("; ", Definitions.Where(IsUsed).Select(d => $"{d.Subject.Id}.{d.Id} = {(d.When is null ? ConditionText.Of(d.Value!).En : Text(d.When))}"))}
        subject:      {Rule.Subject.Id}
        facts:        {Facts}
        without:      {string.Join(", ", Removed)}
        fewer facts:  {Fewer}

        """;

    private bool IsUsed(Definition definition) => Rule.Exceptions.Select(e => e.When).Concat(Definitions.Select(d => d.When)).Append(Rule.AppliesWhen).Append(Rule.Requirement)
        .Any(c => Text(c).Contains(definition.Label.En, StringComparison.OrdinalIgnoreCase));

    private static string Days(ImmutableArray<Citation> citations) => string.Join(", ", citations.Select(c => c.InForce));

    private static string Text(Condition? condition) => condition is null ? "-" : ConditionText.Of(condition).En;
}
