namespace Compliance.Findings;

/// <summary>Sorts what is mostly few: the sort of the framework would be compiled for each type at every start.</summary>
internal static class ShortSort
{
    private const int Few = 16;

    /// <summary>Sorts in place; the order must be total.</summary>
    public static void Sort<T>(T[] items, Comparison<T> comparison)
    {
        if (items.Length > Few)
        {
            Array.Sort(items, comparison);
            return;
        }

        for (var i = 1; i < items.Length; i++)
        {
            var item = items[i];
            var place = i;
            for (; place > 0 && comparison(item, items[place - 1]) < 0; place--)
            {
                items[place] = items[place - 1];
            }

            items[place] = item;
        }
    }
}
