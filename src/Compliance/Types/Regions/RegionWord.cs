namespace Compliance.Types.Regions;

/// <summary>A place as a word: the numbers of the first and the last place in it, counted down the trees.</summary>
internal static class RegionWord
{
    private const int Half = 32;

    /// <summary>Makes the word of a place.</summary>
    public static long Of(int first, int last) => ((long)first << Half) | (uint)last;

    /// <summary>Determines whether a place is another or holds it.</summary>
    public static bool Includes(long outer, long inner) => outer >> Half <= inner >> Half && (int)inner <= (int)outer;
}
