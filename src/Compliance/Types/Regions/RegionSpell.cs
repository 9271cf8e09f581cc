namespace Compliance.Types.Regions;

/// <summary>A stretch of days on which the code of a place is in use, with its names and what it lies in. Days are day numbers.</summary>
/// <param name="Parent">What it lies in; <see langword="null"/> at the top.</param>
/// <param name="From">The first day on which it may be in use.</param>
/// <param name="SureFrom">The first day on which it is for sure.</param>
/// <param name="SureUntil">The last day on which it is for sure.</param>
/// <param name="Until">The last day on which it may be.</param>
/// <param name="Zh">The Chinese name, or empty.</param>
/// <param name="En">The English name, or empty.</param>
/// <param name="Other">The name in another language, or empty.</param>
/// <param name="Successors">The places that have its area after its end, by their place in the register.</param>
internal readonly record struct RegionSpell(Region? Parent, int From, int SureFrom, int SureUntil, int Until, string Zh, string En, string Other, int[] Successors)
{
    /// <summary>The end of what has none.</summary>
    public const int Always = int.MaxValue;

    /// <summary>Determines whether a day may be one of it.</summary>
    public bool MayHold(int day) => From <= day && day <= Until;

    /// <summary>Determines whether a day is one of it.</summary>
    public bool SurelyHolds(int day) => SureFrom <= day && day <= SureUntil;
}
