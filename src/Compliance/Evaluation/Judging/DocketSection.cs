using System.Collections.Immutable;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Time;
using Compliance.Vocabularies;

namespace Compliance.Evaluation.Judging;

/// <summary>The rules that examine one entity.</summary>
internal sealed class DocketSection
{
    private readonly int[] _lawOfRule;

    /// <summary>Sorts the rules.</summary>
    /// <param name="subject">What they examine.</param>
    /// <param name="members">The places of the rules.</param>
    /// <param name="rules">All rules.</param>
    public DocketSection(EntityType subject, ImmutableArray<int> members, ImmutableArray<CompiledRule> rules)
    {
        Subject = subject;
        Members = members;
        var laws = new List<LawTimeline>();
        var counts = new List<int>();
        _lawOfRule = new int[rules.Length];
        foreach (var rule in members)
        {
            var law = laws.FindIndex(rules[rule].Law.IsCutLike);
            if (law < 0)
            {
                law = laws.Count;
                laws.Add(rules[rule].Law);
                counts.Add(0);
            }

            counts[law]++;
            _lawOfRule[rule] = law;
        }

        Laws = [.. laws];
        RulesOfLaw = [.. counts];
        Index = ApplicabilityIndex.Of(members, rules);
    }

    /// <summary>Gets what the rules examine.</summary>
    public EntityType Subject { get; }

    /// <summary>Gets the places of the rules.</summary>
    public ImmutableArray<int> Members { get; }

    /// <summary>Gets one timeline of those that are cut alike.</summary>
    public ImmutableArray<LawTimeline> Laws { get; }

    /// <summary>Gets how many rules each timeline has.</summary>
    public ImmutableArray<int> RulesOfLaw { get; }

    /// <summary>Gets which rules may speak of a subject.</summary>
    public ApplicabilityIndex Index { get; }

    /// <summary>Gets the place of a rule's timeline.</summary>
    public int LawOf(int rule) => _lawOfRule[rule];
}
