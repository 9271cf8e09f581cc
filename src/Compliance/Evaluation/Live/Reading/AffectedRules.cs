using Compliance.Evaluation.Live.Keeping;
using Compliance.Facts;

namespace Compliance.Evaluation.Live.Reading;

/// <summary>Which rules are evaluated again for which subjects: those that read what is changed.</summary>
internal sealed class AffectedRules
{
    private readonly DeclarationDifference? _difference;
    private readonly AffectedReads? _verdicts;
    private readonly AffectedReads? _findings;
    private readonly OwnExclusions? _exclusions;

    private AffectedRules()
    {
    }

    private AffectedRules(LivePlan plan, DeclarationDifference difference, DateOnly asOf)
    {
        _exclusions = new OwnExclusions(plan, difference.After, asOf);
        _difference = difference;
        _verdicts = new AffectedReads(plan.Reads.Verdicts, difference, plan.Plan.Rules.Length);
        _findings = new AffectedReads(plan.Reads.Findings, difference, plan.Plan.Rules.Length);
    }

    /// <summary>Gets all rules, for all subjects.</summary>
    public static AffectedRules Whole { get; } = new();

    /// <summary>Gets whether all rules are evaluated again for all subjects.</summary>
    public bool IsWhole => _difference is null;

    /// <summary>Finds the rules that read what differs.</summary>
    /// <param name="plan">The rules.</param>
    /// <param name="difference">What differs.</param>
    /// <param name="asOf">The day of the judgement, the same as before.</param>
    public static AffectedRules Of(LivePlan plan, DeclarationDifference difference, DateOnly asOf) => difference.IsWhole ? Whole : new(plan, difference, asOf);

    /// <summary>Determines for which subjects one of some rules may be evaluated again.</summary>
    /// <param name="rules">The places of the rules.</param>
    public AffectedSubjects In(int[] rules) => IsWhole ? AffectedSubjects.All : new(_difference!, _verdicts!.In(rules), _findings!.In(rules));

    /// <summary>Determines whether a rule is evaluated again for a subject.</summary>
    /// <param name="rule">The place of the rule.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="thing">What the subject itself differs in.</param>
    /// <param name="kept">What is kept of the subject; <see langword="null"/> for nothing.</param>
    /// <param name="result">What is kept of the rule and the subject; <see langword="null"/> where the rule is not applicable on any day.</param>
    public bool Is(int rule, Entity subject, in ThingDifference thing, LiveSubject? kept, LiveResult? result)
    {
        if (IsWhole || kept is null || thing.IsNew || _verdicts!.OfOwn(rule, thing))
        {
            return true;
        }

        if (_verdicts.OfOthers(rule, subject) && (result is not null || thing.IsChanged || !_exclusions!.Excludes(rule, subject, kept.Excluded)))
        {
            return true;
        }

        return result is { HasResults: true } && (_findings!.OfOwn(rule, thing) || _findings.OfOthers(rule, subject));
    }
}
