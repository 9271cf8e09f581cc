using System.Runtime.InteropServices;

namespace Compliance.Evaluation.Memoization;

/// <summary>The places of the related things that one test goes through, for each combination of what chooses them.</summary>
internal sealed class PlaceLists
{
    private readonly Dictionary<object, Dictionary<(long Key, long Choice), int[]>> _lists = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gets the places that were kept.</summary>
    /// <param name="test">Whose they are.</param>
    /// <param name="key">What the things equal.</param>
    /// <param name="choice">What else chooses them.</param>
    /// <returns>Where they are, or are to be put: an array, or <see langword="null"/>. Valid until the next call.</returns>
    public ref int[]? Of(object test, long key, long choice)
    {
        ref var lists = ref CollectionsMarshal.GetValueRefOrAddDefault(_lists, test, out _);
        return ref CollectionsMarshal.GetValueRefOrAddDefault(lists ??= [], (key, choice), out _);
    }

    /// <summary>Removes all.</summary>
    public void Clear() => _lists.Clear();
}
