namespace Compliance.Types.Regions;

/// <summary>What a stretch of days has, in the bytes of a register; an end in a year of which the day is not registered is written as the year.</summary>
[Flags]
internal enum RegionParts
{
    /// <summary>Nothing but a code.</summary>
    None = 0,

    /// <summary>A beginning.</summary>
    From = 1,

    /// <summary>The beginning is a year.</summary>
    FromYear = 2,

    /// <summary>An end.</summary>
    Until = 4,

    /// <summary>The end is a year.</summary>
    UntilYear = 8,

    /// <summary>A Chinese name.</summary>
    Zh = 16,

    /// <summary>An English name.</summary>
    En = 32,

    /// <summary>A name in another language.</summary>
    Other = 64,

    /// <summary>Successors.</summary>
    Successors = 128,
}
