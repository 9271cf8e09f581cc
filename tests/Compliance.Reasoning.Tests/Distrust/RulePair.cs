using System.Collections.Immutable;
using Compliance.Reasoning.Linting;
using Compliance.Rules;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.Reasoning.Tests.Distrust;

/// <summary>A random rule, and another on the same kind of subject: a random one as well, or the same without one of its parts.</summary>
/// <param name="One">The sample of the first.</param>
/// <param name="Other">The sample of the other.</param>
/// <param name="IsCut">Whether the other is the first without a part.</param>
/// <param name="Calendar">The days that both speak of.</param>
internal sealed record RulePair(Sample One, Sample Other, bool IsCut, WorldCalendar Calendar)
{
    private const string OtherId = "other";

    /// <summary>Makes the pair of a seed.</summary>
    public static RulePair Create(int seed)
    {
        var random = new Random(seed);
        var calendar = random.Next(2) == 0 ? WorldCalendar.Years : WorldCalendar.SixtyDays;
        var one = SampleGenerator.Create(random.Next(), calendar);
        var cuts = RuleCuts.Of(one.Rule).ToList();
        if (cuts.Count > 0 && random.Next(3) == 0)
        {
            return new RulePair(one, one with { Rule = cuts[random.Next(cuts.Count)].Without with { Id = OtherId } }, IsCut: true, calendar);
        }

        var other = SampleGenerator.Create(random.Next(), calendar);
        while (other.Rule.Subject != one.Rule.Subject)
        {
            other = SampleGenerator.Create(random.Next(), calendar);
        }

        return new RulePair(one, other with { Rule = other.Rule with { Id = OtherId }, AsOf = one.AsOf }, IsCut: false, calendar);
    }

    /// <summary>Gets the rules.</summary>
    public ImmutableArray<Rule> Rules => [One.Rule, Other.Rule];

    /// <summary>Gets how many of them are random.</summary>
    public int Random => IsCut ? 1 : 2;

    /// <summary>Makes a rulebook of both and what mitigates them.</summary>
    public Rulebook CreateRulebook() => SmallWorld.With(Rules, [.. Mitigations]);

    /// <summary>Makes smaller pairs.</summary>
    public IEnumerable<RulePair> Smaller() => SampleShrinker.Shrink(One).Select(s => this with { One = s })
        .Concat(SampleShrinker.Shrink(Other).Select(s => this with { Other = s }));

    /// <inheritdoc/>
    public override string ToString() => $"{One}{Other}";

    private IEnumerable<Mitigation> Mitigations => new[] { One.Mitigation, IsCut ? null : Other.Mitigation is { } second ? second with { Id = "other-mitigation" } : null }.OfType<Mitigation>();
}
