namespace Compliance.Types.Regions;

/// <summary>Counts the places that never changed down their trees, so that what lies in a place has the numbers after its own.</summary>
internal static class RegionNumbering
{
    /// <summary>Numbers the places.</summary>
    /// <returns>For each place its number and that of the last in it; 0 for one that changed, or lies in one that did.</returns>
    public static (int First, int Last)[] Of(IReadOnlyList<WrittenRegion> places)
    {
        var below = new List<int>?[places.Count];
        var tops = new List<int>();
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i].IsConstant)
            {
                var parent = places[i].Spells[0].Parent;
                (parent < 0 ? tops : below[parent] ??= []).Add(i);
            }
        }

        var numbers = new (int First, int Last)[places.Count];
        var next = 1;
        foreach (var top in tops)
        {
            Number(top);
        }

        return numbers;

        // Trees are not deep: cycles were refused when they were read.
        void Number(int place)
        {
            var first = next++;
            foreach (var inner in below[place] ?? [])
            {
                Number(inner);
            }

            numbers[place] = (first, next - 1);
        }
    }
}
