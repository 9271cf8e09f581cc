using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Cli.Listing;

/// <summary>When a rule is in force: while its instrument or something it cites is in force, and the rule itself applies.</summary>
internal static class RuleForce
{
    /// <summary>Determines whether a rule is in force on a day.</summary>
    public static bool Speaks(Rule rule, DateOnly day) => Periods(rule).Any(p => p.Includes(day));

    /// <summary>Gets the first day after <paramref name="day"/> on which it is in force; <see langword="null"/> when it will not.</summary>
    public static DateOnly? NextAfter(Rule rule, DateOnly day) =>
        Periods(rule).Select(p => p.From).Where(f => f > day).Min();

    /// <summary>Gets from the first day it is ever in force to the last; there may be gaps.</summary>
    public static EffectivePeriod Span(Rule rule)
    {
        var periods = Periods(rule).ToList();
        return new EffectivePeriod(
            periods.Exists(p => p.From is null) ? null : periods.Min(p => p.From),
            periods.Exists(p => p.Until is null) ? null : periods.Max(p => p.Until));
    }

    private static IEnumerable<EffectivePeriod> Periods(Rule rule) => rule.Basis
        .Select(c => c.InForce)
        .Concat(rule.Clause is { } clause ? [clause.Instrument.InForce] : [])
        .Select(p => p.Intersect(rule.InForce))
        .OfType<EffectivePeriod>();
}
