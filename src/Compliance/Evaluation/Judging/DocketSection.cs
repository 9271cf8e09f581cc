using System.Collections.Immutable;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Time;
using Compliance.Types;

namespace Compliance.Evaluation.Judging;

/// <summary>The rules that examine one entity.</summary>
internal sealed class DocketSection
{
    private readonly AskedRule[] _asked;
    private ApplicabilityIndex? _index;

    /// <summary>Sorts the rules.</summary>
    /// <param name="subject">What they examine.</param>
    /// <param name="members">The places of the rules.</param>
    /// <param name="rules">All rules.</param>
    public DocketSection(EntityType subject, int[] members, ImmutableArray<CompiledRule> rules)
    {
        Subject = subject;
        Members = members;
        var laws = new List<LawTimeline>();
        var counts = new List<int>();
        var asked = new AskedRule[members.Length];
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
            asked[i] = new AskedRule(rules[rule], rules[rule], rule, law);
        }

        Laws = [.. laws];
        RulesOfLaw = [.. counts];
        _asked = asked;
    }

    /// <summary>Gets what the rules examine.</summary>
    public EntityType Subject { get; }

    /// <summary>Gets the places of the rules.</summary>
    public int[] Members { get; }

    /// <summary>Gets one timeline of those that are cut alike.</summary>
    public ImmutableArray<LawTimeline> Laws { get; }

    /// <summary>Gets how many rules each timeline has.</summary>
    public int[] RulesOfLaw { get; }

    /// <summary>Gets the index of the rules that may apply to a subject.</summary>
    /// <remarks>Built when a subject first needs it: of most entities a declaration holds none. Two threads may both build one: they are equal.</remarks>
    public ApplicabilityIndex Index => _index ??= ApplicabilityIndex.Of(_asked);
}
