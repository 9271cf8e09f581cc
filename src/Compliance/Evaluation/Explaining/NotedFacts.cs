using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Findings;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Explaining;

/// <summary>Puts the facts that were noted into the form in which findings hold them: with paths and values, each path once, in the order of the declaration.</summary>
internal static class NotedFacts
{
    private const int Few = 16;

    /// <summary>Makes the facts, in the order of the declaration, then by path.</summary>
    /// <param name="noted">What was noted, in order; of several with the same path the first is kept.</param>
    public static ImmutableArray<DecidingFact> ToFacts(ReadOnlySpan<NotedFact> noted)
    {
        var facts = new DecidingFact[noted.Length];
        var count = 0;
        var paths = noted.Length > Few ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (ref readonly var one in noted)
        {
            var fact = one.ToFact();
            if (paths?.Add(fact.Path) ?? IsNew(fact.Path, facts.AsSpan(0, count)))
            {
                facts[count++] = fact;
            }
        }

        Array.Resize(ref facts, count);
        ShortSort.Sort(facts, InReadingOrder);
        return ImmutableCollectionsMarshal.AsImmutableArray(facts);
    }

    private static bool IsNew(string path, ReadOnlySpan<DecidingFact> facts)
    {
        foreach (ref readonly var fact in facts)
        {
            if (string.Equals(fact.Path, path, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    // What stands nowhere comes last. No two are equal: no two have one path.
    private static int InReadingOrder(DecidingFact a, DecidingFact b)
    {
        var (first, second) = (a.Span, b.Span);
        var order = (first.File is null).CompareTo(second.File is null);
        order = order != 0 ? order : first.Start.CompareTo(second.Start);
        return order != 0 ? order : string.CompareOrdinal(a.Path, b.Path);
    }
}
