using System.Collections.Immutable;

namespace Compliance.Findings;

/// <summary>A list of a report as far as it is written, with its whole length.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed class ListedPart<T>
{
    private ListedPart(ImmutableArray<T> items, int total, string? contentHash)
    {
        Items = items;
        Total = total;
        ContentHash = contentHash;
    }

    /// <summary>Gets what is listed, in the order of the report.</summary>
    public ImmutableArray<T> Items { get; }

    /// <summary>Gets how many there are in all.</summary>
    public int Total { get; }

    /// <summary>Gets how many are left out.</summary>
    public int LeftOut => Total - Items.Length;

    /// <summary>
    /// Gets the SHA-256 of what identifies all of them, listed or not, in their order; <see langword="null"/> where none is left out. By it a
    /// report that does not list everything can still be verified.
    /// </summary>
    public string? ContentHash { get; }

    /// <summary>Lists the first of a list.</summary>
    /// <param name="all">The list.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="identity">What identifies one of them.</param>
    internal static ListedPart<T> First(ImmutableArray<T> all, int most, Func<T, string> identity) => all.Length <= most
        ? new(all, all.Length, contentHash: null)
        : new(all[..most], all.Length, Text.ContentHash.OfParts(all.Select(identity)));

    /// <summary>
    /// Lists as many of each rule as fit: a rule that fails ten thousand times does not push another one out. Of one rule the first are listed.
    /// </summary>
    /// <param name="all">The list; it is read up to three times.</param>
    /// <param name="total">How many there are.</param>
    /// <param name="most">How many are listed at most.</param>
    /// <param name="rule">The id of the rule of one of them.</param>
    /// <param name="identity">What identifies one of them.</param>
    internal static ListedPart<T> OfEachRule(IEnumerable<T> all, int total, int most, Func<T, string> rule, Func<T, string> identity)
    {
        if (total <= most)
        {
            return new([.. all], total, contentHash: null);
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var one in all)
        {
            counts[rule(one)] = counts.GetValueOrDefault(rule(one)) + 1;
        }

        var share = ReportLimits.Share(counts.Values, most);
        var hash = Text.ContentHash.OfParts(all.Select(identity));
        counts.Clear();
        var listed = ImmutableArray.CreateBuilder<T>();
        foreach (var one in all)
        {
            var before = counts.GetValueOrDefault(rule(one));
            if (listed.Count < most && before < share)
            {
                counts[rule(one)] = before + 1;
                listed.Add(one);
            }
        }

        return new(listed.DrainToImmutable(), total, hash);
    }
}
