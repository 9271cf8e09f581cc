using System.Collections.Immutable;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Gates;
using Compliance.Evaluation.Time;
using Compliance.Types;

namespace Compliance.Evaluation.Execution;

/// <summary>The rules of a plan that examine one entity.</summary>
internal sealed class PlanSection
{
    private readonly CandidateRule[] _candidates;
    private ApplicabilityIndex? _index;

    /// <summary>Groups the rules by the timeline of their law.</summary>
    /// <param name="place">The place of the section in the plan.</param>
    /// <param name="subject">What they examine.</param>
    /// <param name="members">The places of the rules.</param>
    /// <param name="rules">All rules.</param>
    public PlanSection(int place, EntityType subject, int[] members, ImmutableArray<CompiledRule> rules)
    {
        Place = place;
        Subject = subject;
        Members = members;
        var laws = new List<LawTimeline>();
        var counts = new List<int>();
        var candidates = new CandidateRule[members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            var rule = members[i];
            var law = laws.FindIndex(rules[rule].Law.IsCutLike);
            if (law < 0)
            {
                law = laws.Count;
                laws.Add(rules[rule].Law);
                counts.Add(0);
            }

            counts[law]++;
            candidates[i] = new CandidateRule(rules[rule], rules[rule], rule, law, Settled: null);
        }

        Laws = [.. laws];
        IsTimeless = subject.TimeField is null && laws.TrueForAll(l => l.DaysFrom is null);
        RulesOfLaw = [.. counts];
        _candidates = candidates;
    }

    /// <summary>Gets the place of the section in the plan.</summary>
    public int Place { get; }

    /// <summary>Gets what the rules examine.</summary>
    public EntityType Subject { get; }

    /// <summary>Gets the places of the rules.</summary>
    public int[] Members { get; }

    /// <summary>Gets one timeline of those that are cut on the same days.</summary>
    public ImmutableArray<LawTimeline> Laws { get; }

    /// <summary>Gets whether all rules are evaluated on the day of the judgement only, whatever the subject.</summary>
    public bool IsTimeless { get; }

    /// <summary>Gets how many rules each timeline has.</summary>
    public int[] RulesOfLaw { get; }

    /// <summary>Gets the index of the rules that may apply to a subject.</summary>
    /// <remarks>Built when a subject first needs it: of most entities a declaration holds none. Two threads may both build one: they are equal.</remarks>
    public ApplicabilityIndex Index => _index ??= ApplicabilityIndex.Of(_candidates);
}
