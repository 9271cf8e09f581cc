using System.Collections.Immutable;
using Compliance.Evaluation.Compilation;

namespace Compliance.Evaluation.Judging;

/// <summary>Rules to be judged together, sorted by what they examine.</summary>
internal sealed class Docket
{
    public Docket(ImmutableArray<CompiledRule> rules)
    {
        Rules = rules;
        Sections =
        [
            .. Enumerable.Range(0, rules.Length)
                .GroupBy(i => rules[i].Rule.Subject)
                .Select(g => new DocketSection(g.Key, [.. g], rules)),
        ];
        Depth = rules.IsEmpty ? 1 : rules.Max(r => r.Depth);
    }

    /// <summary>Gets the rules, in the order of their results.</summary>
    public ImmutableArray<CompiledRule> Rules { get; }

    /// <summary>Gets the rules by what they examine.</summary>
    public ImmutableArray<DocketSection> Sections { get; }

    /// <summary>Gets how many variables a frame needs.</summary>
    public int Depth { get; }
}
