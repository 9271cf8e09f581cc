using System.Collections.Immutable;
using Compliance.Evaluation.Time;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Reasoning.Questions;

/// <summary>A rule that a question is about.</summary>
internal sealed class Asked
{
    /// <summary>Reads a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="rulebook">Its rulebook, for what mitigates it.</param>
    public Asked(Rule rule, Rulebook rulebook)
    {
        Rule = rule;
        Law = LawTimeline.Of(rule);
        Mitigations = rule.IsSafetyBottomLine || rule.Modality == Modality.Encouragement ? []
            : [.. rulebook.Packs.SelectMany(p => p.Mitigations).Where(m => m.Reaches(rule) && ReferenceEquals(m.Subject, rule.Subject))];
        UnverifiedUses = Unverified.Of(rule);
    }

    /// <summary>Gets the rule.</summary>
    public Rule Rule { get; }

    /// <summary>Gets the field that determines on which days a subject is judged; <see langword="null"/> for the day of the judgement.</summary>
    public Field? Time => Rule.DaysFrom ?? Rule.Subject.TimeField;

    /// <summary>Gets its law over time.</summary>
    public LawTimeline Law { get; }

    /// <summary>Gets what mitigates violations of it.</summary>
    public ImmutableArray<Mitigation> Mitigations { get; }

    /// <summary>Gets which numbers or calendars that are not verified it uses, as what makes a caution of a violation.</summary>
    public ImmutableArray<CapReason> UnverifiedUses { get; }

    /// <summary>Gets whether it uses any.</summary>
    public bool MayRestOnUnverified => !UnverifiedUses.IsEmpty;
}
