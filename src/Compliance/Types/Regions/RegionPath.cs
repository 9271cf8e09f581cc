using System.Collections.Immutable;

namespace Compliance.Types.Regions;

/// <summary>Finds places by a name, or by a name after the names of what they lie in, the largest first: province, city, district.</summary>
internal static class RegionPath
{
    private const int Longest = 200;

    /// <summary>Finds the places that a text names.</summary>
    /// <param name="text">The names, one after the other, or with spaces or strokes between them.</param>
    /// <param name="register">The registered trees.</param>
    /// <param name="tree">The tree that they are to be in, or <see langword="null"/>.</param>
    public static ImmutableArray<Region> Find(string text, RegionRegister register, string? tree)
    {
        if (text.Length is 0 or > Longest)
        {
            return [];
        }

        var whole = register.Named(text, tree);
        if (!whole.IsEmpty)
        {
            return whole;
        }

        var found = new List<Region>();
        for (var start = 1; start < text.Length; start++)
        {
            var name = text[start..].TrimStart(' ', '/');
            if (name.Length == 0 || name.Length != text.Length - start)
            {
                continue;
            }

            // Both that have the name and that had it: what they lie in tells them apart.
            var (current, former) = register.AllNamed(name, tree);
            foreach (var region in current.Concat(former))
            {
                if (!found.Contains(region) && Lead(text[..start].TrimEnd(' ', '/'), region))
                {
                    found.Add(region);
                }
            }
        }

        return [.. found.Any(r => r.IsCurrent) ? found.Where(r => r.IsCurrent) : found];
    }

    // Whether a text is made of the names of what a place lies in, each once, the largest first; some may be left out.
    private static bool Lead(string text, Region region)
    {
        if (text.Length == 0)
        {
            return true;
        }

        foreach (var spell in region.Spells)
        {
            for (var outer = spell.Parent; outer is not null; outer = outer.Parent)
            {
                foreach (var own in outer.Spells)
                {
                    foreach (var name in new[] { own.Zh, own.En, own.Other })
                    {
                        if (name.Length > 0 && text.EndsWith(name, StringComparison.Ordinal) && Lead(text[..^name.Length].TrimEnd(' ', '/'), outer))
                        {
                            return true;
                        }
                    }
                }
            }
        }

        return false;
    }
}
