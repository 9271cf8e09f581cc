namespace Compliance.Evaluation.Memoization;

/// <summary>The places of the first few items, which most lists have no more of.</summary>
internal static class ItemPlaces
{
    private const int Few = 64;

    // Two threads may both make one: they are equal.
    private static readonly int[]?[] Known = new int[Few + 1][];

    /// <summary>Gets the places below a count, in order. Nobody writes to them.</summary>
    public static int[] Below(int count) => count <= Few ? Known[count] ??= Make(count) : Make(count);

    private static int[] Make(int count)
    {
        var places = new int[count];
        for (var i = 0; i < count; i++)
        {
            places[i] = i;
        }

        return places;
    }
}
