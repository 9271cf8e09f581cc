using System.Collections.Immutable;
using Compliance.Rules;

namespace Compliance.Cli.Differing;

/// <summary>A rule that the two versions do not have alike.</summary>
/// <param name="Before">The earlier version; <see langword="null"/> of a rule that was added.</param>
/// <param name="After">The later version; <see langword="null"/> of a rule that was removed.</param>
/// <param name="Changes">What changed, the gravest first; nothing where there is one version only.</param>
internal sealed record RuleDifference(Rule? Before, Rule? After, ImmutableArray<AspectChange> Changes)
{
    /// <summary>Gets the rule as it is called now.</summary>
    public Rule Rule => After ?? Before!;

    /// <summary>Gets whether it is the same rule with other words.</summary>
    public bool IsTextOnly => Before is not null && After is not null && Changes.All(c => c.Aspect == RuleAspect.Texts);

    /// <summary>Gets whether two versions may come to different outcomes, or make different findings.</summary>
    public bool MayDiffer => Before is not null && After is not null && Changes.Any(c => c.Aspect is not (RuleAspect.Texts or RuleAspect.Severity));
}
