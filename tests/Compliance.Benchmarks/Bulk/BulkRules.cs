using System.Globalization;
using System.Text.Json;

namespace Compliance.Benchmarks.Bulk;

/// <summary>The thirty rules written by hand: how many are broken, and nothing else.</summary>
internal static class BulkRules
{
    public static int Judge(BulkFacts facts)
    {
        var broken = 0;
        var volume = 0m;
        foreach (var activity in facts.Activities)
        {
            var kind = Kind(activity.Kind);
            volume += activity.Volume;
            broken += activity.Users > 75_000 && !IsHeld(facts.Licences, (kind + 3) % 10, activity.Day) ? 1 : 0;
            broken += kind < 5 && activity.Volume > 11_000_000 + (kind * 100_000) ? 1 : 0;
        }

        foreach (var stake in facts.Stakes)
        {
            broken += stake.Percent > 95 + (Kind(stake.Kind) % 5) ? 1 : 0;
        }

        foreach (var cooperation in facts.Cooperations)
        {
            broken += cooperation.Funds < 2 + (Kind(cooperation.Kind) % 5) ? 1 : 0;
        }

        for (var i = 0; i < 3; i++)
        {
            broken += volume > 90_000_000 + (i * 1_000_000) ? 1 : 0;
        }

        broken += facts.Company.Staff < 20 ? 1 : 0;
        return broken + (facts.Company is { Listed: true, Capital: < 5_000_000 } ? 1 : 0);
    }

    private static bool IsHeld(BulkLicence[] licences, int kind, DateOnly day)
    {
        foreach (var licence in licences)
        {
            if (Kind(licence.Kind) == kind && Covers(licence.Valid, day))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Covers(JsonElement valid, DateOnly day) => valid.ValueKind == JsonValueKind.Object
        ? Day(valid.GetProperty("from").GetString()) <= day
        : valid.GetString()!.AsSpan() is var text && Day(text[..10]) <= day && day <= Day(text[12..]);

    private static DateOnly Day(ReadOnlySpan<char> text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Kind(string code) => code[^1] - '0';
}
