using Compliance.Conditions;
using Compliance.Types;
using Compliance.Types.Regions;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>Reads whether a place lies in another on a day, as the registered trees have it.</summary>
internal static class Trees
{
    private enum Use
    {
        NotYet,
        InUse,
        Ended,
    }

    public static Truth IsWithin(Region inner, Region outer, DateOnly day, RegionRegister register)
    {
        if (inner == outer)
        {
            return Truth.True;
        }

        // Where a day is not registered, each that it may be is looked at.
        var truths = UsesOf(inner, day).Select(i => IsWithin(i, outer, day, register)).Distinct().ToList();
        return truths is [var only] ? only : Truth.Unknown;
    }

    private static Truth IsWithin((Use Use, RegionSpell Spell) inner, Region outer, DateOnly day, RegionRegister register)
    {
        var around = inner.Spell.Parent is { } parent ? IsWithin(parent, outer, day, register) : Truth.False;
        if (around == Truth.True)
        {
            return Truth.True;
        }

        var successors = inner.Spell.Successors.Select(register.At).ToList();
        switch (inner.Use)
        {
            case Use.Ended when successors is [var merged]:
                return IsWithin(merged, outer, day, register);
            case Use.Ended when successors.Count > 1:
                return successors.TrueForAll(s => IsWithin(s, outer, day, register) == Truth.True) ? Truth.True
                    : successors.Exists(s => IsWithin(s, outer, day, register) != Truth.False || IsWithin(outer, s, day, register) != Truth.False) ? Truth.Unknown
                    : Truth.False;
            case Use.NotYet when inner.Spell.Parent is { } home && IsWithin(outer, home, day, register) == Truth.True:
                return Truth.Unknown;
            default:
                return around == Truth.Unknown ? Truth.Unknown : Truth.False;
        }
    }

    private static List<(Use Use, RegionSpell Spell)> UsesOf(Region place, DateOnly day)
    {
        var number = day.DayNumber;
        var spells = place.Spells;
        var sure = spells.Where(s => s.SurelyHolds(number)).Take(1).ToList();
        if (sure.Count > 0)
        {
            return [(Use.InUse, sure[0])];
        }

        var uses = spells.Where(s => s.MayHold(number)).Select(s => (Use.InUse, s)).ToList();
        if (number < spells[0].SureFrom)
        {
            uses.Add((Use.NotYet, spells[0]));
        }

        if (number > spells[^1].SureUntil)
        {
            uses.Add((Use.Ended, spells[^1]));
        }

        return uses;
    }

}
