namespace Compliance.Rules.Precompiled.Writing;

/// <summary>The places of things that are written once and named by their place from then on.</summary>
/// <typeparam name="T">The kind of thing.</typeparam>
internal sealed class Places<T>
    where T : class
{
    private readonly Dictionary<T, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly List<T> _things = [];

    /// <summary>Gets the things by place.</summary>
    public IReadOnlyList<T> Things => _things;

    /// <summary>Gives a thing the next place.</summary>
    public void Add(T thing)
    {
        _places.Add(thing, _things.Count);
        _things.Add(thing);
    }

    /// <summary>Determines whether a thing has a place.</summary>
    public bool Contains(T thing) => _places.ContainsKey(thing);

    /// <summary>Gets the place of a thing.</summary>
    /// <exception cref="InvalidOperationException">It is not part of the rulebook.</exception>
    public int Of(T thing) => _places.TryGetValue(thing, out var place)
        ? place
        : throw new InvalidOperationException($"The {typeof(T).Name} '{thing}' is used and not registered in the rulebook.");
}
