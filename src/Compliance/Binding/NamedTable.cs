namespace Compliance.Binding;

/// <summary>
/// Things by name. A thing that was declared with a mistake keeps its name, without a value: the mistake is reported
/// where it is, and not again at each use.
/// </summary>
/// <typeparam name="T">The kind of thing.</typeparam>
internal sealed class NamedTable<T>
    where T : class
{
    private readonly Dictionary<string, T?> _things = new(StringComparer.Ordinal);

    /// <summary>Gets the names, for suggestions.</summary>
    public IReadOnlyCollection<string> Names => _things.Keys;

    /// <summary>Gets the things that were declared without a mistake.</summary>
    public IEnumerable<T> Things => _things.Values.OfType<T>().Distinct();

    /// <summary>Adds a name; the first thing of a name stays.</summary>
    public void Add(string name, T? thing) => _things.TryAdd(name, thing);

    /// <summary>Finds a thing; <see langword="true"/> with no thing means that its declaration is mistaken.</summary>
    public bool TryFind(string name, out T? thing) => _things.TryGetValue(name, out thing);
}
