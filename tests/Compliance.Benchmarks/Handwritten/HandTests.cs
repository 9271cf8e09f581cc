using Compliance.Conditions;
using Compliance.Evaluation;

namespace Compliance.Benchmarks.Handwritten;

/// <summary>What the handwritten rules ask, in three values.</summary>
internal static class HandTests
{
    public static Truth Of(bool? value) => value is { } known ? TruthTables.Of(known) : Truth.Unknown;

    public static Truth IsOwnAccount(int? holder) => holder is { } known ? TruthTables.Of(known < 2) : Truth.Unknown;

    public static Truth HasReservedStep(int[]? steps)
    {
        if (steps is null)
        {
            return Truth.Unknown;
        }

        foreach (var step in steps)
        {
            // pricing, underwriting, collect
            if (step is 6 or 7 or 9)
            {
                return Truth.True;
            }
        }

        return Truth.False;
    }

    public static Truth IsLicensed(HandFacts facts, HandActivity activity, int until)
    {
        var some = facts.LicencesAreComplete ? Truth.False : Truth.Unknown;
        foreach (var licence in facts.Licences)
        {
            var holds = IsSame(licence.Holder, activity.Performer)
                .And(licence.Kind is { } kind ? TruthTables.Of(kind < 3) : Truth.Unknown)
                .And(licence.Status is { } status ? TruthTables.Of(status == 0) : Truth.Unknown)
                .And(licence.Valid is { } valid ? TruthTables.Of(valid.From <= activity.Period.From && valid.To >= until) : Truth.Unknown);
            some = some.Or(holds);
            if (some == Truth.True)
            {
                break;
            }
        }

        return some;
    }

    public static Truth IsLicensedWhere(HandFacts facts, HandActivity activity)
    {
        var some = facts.LicencesAreComplete ? Truth.False : Truth.Unknown;
        foreach (var licence in facts.Licences)
        {
            some = some.Or(IsSame(licence.Holder, activity.Performer).And(Covers(licence.Regions, activity.Regions)));
            if (some == Truth.True)
            {
                break;
            }
        }

        return some;
    }

    public static Truth StakesAreWithin(HandFacts facts, HandCompany? performer)
    {
        var (low, high, isBounded) = (0m, 0m, true);
        foreach (var stake in facts.Stakes)
        {
            var counts = IsSame(stake.Holder, performer).And(stake.Control is { } control ? TruthTables.Of(control < 2) : Truth.Unknown);
            if (counts == Truth.False)
            {
                continue;
            }

            if (stake.TotalAssets is not { } assets)
            {
                isBounded = false;
                continue;
            }

            low += counts == Truth.True ? assets : 0;
            high += assets;
        }

        if (performer?.NetAssets is not { } netAssets)
        {
            return Truth.Unknown;
        }

        var limit = 20 * netAssets;
        return limit < low ? Truth.False : isBounded && high <= limit ? Truth.True : Truth.Unknown;
    }

    public static Truth HasCostlyAgreements(HandFacts facts, HandCompany? performer)
    {
        var (certain, possible) = (0, 0);
        foreach (var agreement in facts.Agreements)
        {
            switch (IsSame(agreement.Company, performer).And(agreement.FeeShare is { } share ? TruthTables.Of(share > 30) : Truth.Unknown))
            {
                case Truth.True:
                    certain++;
                    break;
                case Truth.Unknown:
                    possible++;
                    break;
            }
        }

        return certain >= 2 ? Truth.True : certain + possible < 2 ? Truth.False : Truth.Unknown;
    }

    private static Truth IsSame(HandCompany? left, HandCompany? right) =>
        left is null || right is null ? Truth.Unknown : TruthTables.Of(ReferenceEquals(left, right));

    private static Truth Covers(string[]? outer, string[]? inner)
    {
        if (outer is null)
        {
            return Truth.Unknown;
        }

        if (inner is null)
        {
            return Array.IndexOf(outer, "nationwide") >= 0 ? Truth.True : Truth.Unknown;
        }

        foreach (var place in inner)
        {
            if (!IsIn(place, outer))
            {
                return Truth.False;
            }
        }

        return Truth.True;
    }

    private static bool IsIn(string place, string[] outer)
    {
        foreach (var region in outer)
        {
            if (region == "nationwide" || place.StartsWith(region, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
