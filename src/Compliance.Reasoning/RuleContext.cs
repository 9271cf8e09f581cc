using System.Collections.Immutable;
using Compliance.Evaluation.Time;
using Compliance.Law;
using Compliance.Reasoning.Translation;
using Compliance.Reasoning.Worlds;
using Compliance.Rules;
using Compliance.Vocabularies;

namespace Compliance.Reasoning;

/// <summary>What is the same in all states of the law of a rule.</summary>
internal sealed class RuleContext
{
    private readonly LawTimeline _law;

    /// <summary>Reads a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="rulebook">Its rulebook.</param>
    /// <param name="options">Within what is asked.</param>
    /// <param name="tests">Tests given values.</param>
    /// <param name="regions">Chooses places.</param>
    public RuleContext(Rule rule, Rulebook rulebook, ProofOptions options, ConcreteTests tests, RegionSort regions)
    {
        (Rule, Options, Tests, Vocabulary) = (rule, options, tests, rulebook.Vocabulary);
        _law = LawTimeline.Of(rule);
        Mitigations = rule.IsSafetyBottomLine || rule.Modality == Modality.Encouragement ? []
            : [.. rulebook.Packs.SelectMany(p => p.Mitigations).Where(m => m.Reaches(rule) && ReferenceEquals(m.Subject, rule.Subject))];
        var collector = new SortCollector();
        collector.Add(rule, Mitigations);
        Sorts = collector.ToSorts(options.AsOf, _law.States.Where(s => s.From > DateOnly.MinValue).Select(s => s.From), regions);
        MayRestOnUnverified = Unverified.Finds(rule);
    }

    /// <summary>Gets the rule.</summary>
    public Rule Rule { get; }

    /// <summary>Gets within what is asked.</summary>
    public ProofOptions Options { get; }

    /// <summary>Gets what tests given values.</summary>
    public ConcreteTests Tests { get; }

    /// <summary>Gets the vocabulary.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Gets what mitigates violations of the rule.</summary>
    public ImmutableArray<Mitigation> Mitigations { get; }

    /// <summary>Gets the values that facts can have.</summary>
    public Sorts Sorts { get; }

    /// <summary>Gets whether the rule uses a number or a calendar that is not verified.</summary>
    public bool MayRestOnUnverified { get; }

    /// <summary>Gets the states of the law in which the rule is in force up to the day of the judgement, the last first.</summary>
    public IEnumerable<LawState> States => _law.States
        .Where(s => s.IsActive && s.From <= Options.AsOf && s.Until >= Sorts.FirstDay && (Rule.DaysFrom ?? Rule.Subject.TimeField) is not null || (s.IsActive && s.From <= Options.AsOf && Options.AsOf <= s.Until))
        .Reverse();

    /// <summary>Gets the days of a state of the law on which a subject may be judged.</summary>
    public (DateOnly First, DateOnly Last) DaysOf(LawState state) => (Rule.DaysFrom ?? Rule.Subject.TimeField) is null
        ? (Options.AsOf, Options.AsOf)
        : (state.From > Sorts.FirstDay ? state.From : Sorts.FirstDay, state.Until < Options.AsOf ? state.Until : Options.AsOf);

    /// <summary>Gets the bound of an answer.</summary>
    public ProofBound Bound => new(Options.Things, Options.AsOf, Sorts.FirstDay, Sorts.LastDay);
}
