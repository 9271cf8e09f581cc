namespace Compliance.Binding;

/// <summary>What two names have in common: characters of Chinese ones, in any order; words of ids between underscores, points and dashes.</summary>
internal static class SharedWords
{
    /// <summary>Tells whether a name has a Chinese character.</summary>
    public static bool IsChinese(string name) => name.Any(IsChinese);

    /// <summary>Counts what two names share.</summary>
    public static int Count(string a, string b) => Parts(a).Intersect(Parts(b), StringComparer.Ordinal).Count();

    /// <summary>Finds the one Chinese candidate that shares seven tenths of the characters of both with a Chinese word, as the same words in another order do.</summary>
    /// <returns>The candidate; <see langword="null"/> where there is none, or more than one.</returns>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        if (!IsChinese(written))
        {
            return null;
        }

        var parts = Parts(written);
        List<string> near = [.. candidates.Distinct(StringComparer.Ordinal).Where(c => IsChinese(c) && 20 * Count(written, c) >= 7 * (parts.Count + Parts(c).Count))];
        return near.Count == 1 ? near[0] : null;
    }

    private static HashSet<string> Parts(string name) =>
        [.. IsChinese(name) ? name.Where(IsChinese).Select(c => c.ToString()) : name.Split(['_', '.', '-', ' '], StringSplitOptions.RemoveEmptyEntries)];

    private static bool IsChinese(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
