using Compliance.Conditions;
using Compliance.Evaluation;
using Compliance.Findings;

namespace Compliance.Benchmarks.Handwritten;

/// <summary>The thirty rules as somebody would write them for speed: the limit. Verdicts only, without reasons.</summary>
/// <remarks>Test by test the same as <see cref="Packs.RuleText"/>; the results of both are compared row by row.</remarks>
internal static class HandRules
{
    private const int Groups = 3;
    private const int Tests = Packs.Synthetic.Tests;

    /// <summary>Judges a declaration.</summary>
    /// <param name="facts">The declaration.</param>
    /// <param name="asOf">The day judged.</param>
    /// <param name="outcomes">Gets the outcome of each rule for each activity, rule after rule.</param>
    public static void Judge(HandFacts facts, DateOnly asOf, Span<Outcome> outcomes)
    {
        var activities = facts.Activities;
        for (var rule = 0; rule < Groups * Tests; rule++)
        {
            var (group, test) = (rule / Tests, rule % Tests);
            for (var a = 0; a < activities.Length; a++)
            {
                var activity = activities[a];
                outcomes[(rule * activities.Length) + a] = activity.Kind % Groups != group || activity.Period.From > asOf.DayNumber
                    ? Outcome.NotApplicable
                    : Judge(test, facts, activity, Math.Min(activity.Period.To, asOf.DayNumber));
            }
        }
    }

    private static Outcome Judge(int test, HandFacts facts, HandActivity activity, int until) => test switch
    {
        0 => Settle(HandTests.Of(activity.Pooled).Not()),
        1 => Settle(HandTests.IsOwnAccount(activity.FirstRecipient).Not()),
        2 => Settle(HandTests.IsLicensed(facts, activity, until)),
        3 => Settle(HandTests.StakesAreWithin(facts, activity.Performer)),
        4 => Settle(HandTests.HasReservedStep(activity.Steps).Not()),
        5 => Settle(HandTests.IsLicensedWhere(facts, activity)),
        6 => Settle((activity.Volume is { } volume ? TruthTables.Of(volume <= 100_000_000) : Truth.Unknown).Or(HandTests.Of(activity.Performer?.HasRiskPolicy))),
        7 => activity.HasNoAgreement ? Outcome.NotApplicable
            : activity.Agreement is not { } agreement ? Outcome.Undetermined
            : Settle(agreement.Signed is { } signed ? TruthTables.Of(signed <= activity.Period.From) : Truth.Unknown),
        8 => Settle(HandTests.HasCostlyAgreements(facts, activity.Performer).Not()),
        _ => activity.ConcernsIndividuals is not { } concerns ? Outcome.Undetermined
            : concerns ? Settle(HandTests.Of(activity.ConsentObtained))
            : Outcome.NotApplicable,
    };

    private static Outcome Settle(Truth holds) => holds switch
    {
        Truth.True => Outcome.Satisfied,
        Truth.False => Outcome.Violated,
        _ => Outcome.Undetermined,
    };
}
