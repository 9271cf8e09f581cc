namespace Compliance.Json;

/// <summary>Keeps one string for each key: a million records would otherwise hold a million copies.</summary>
internal sealed class KeyPool
{
    // Files whose keys are data (a map of identifiers) gain nothing from the pool and must not fill it.
    private const int Most = 4096;

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>Gets the string for a key.</summary>
    public string Get(ReadOnlySpan<char> key)
    {
        var lookup = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(key, out var known))
        {
            return known;
        }

        var text = key.ToString();
        if (_keys.Count < Most)
        {
            _keys.Add(text);
        }

        return text;
    }
}
