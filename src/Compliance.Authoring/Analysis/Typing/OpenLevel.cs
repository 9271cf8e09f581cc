namespace Compliance.Authoring.Analysis.Typing;

/// <summary>A mapping or list that is open at the cursor.</summary>
/// <param name="isMapping">Whether it is a mapping.</param>
/// <param name="isFlow">Whether it is in brackets.</param>
/// <param name="indent">The column at which its keys or dashes stand, from 0; of one in brackets that of what is around.</param>
internal sealed class OpenLevel(bool isMapping, bool isFlow, int indent)
{
    public bool IsMapping { get; } = isMapping;

    public bool IsFlow { get; } = isFlow;

    public int Indent { get; } = indent;

    /// <summary>Gets the simple values by key; empty texts for others.</summary>
    public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the key that was written last.</summary>
    public string? Key { get; private set; }

    /// <summary>Gets whether something stands behind that key.</summary>
    public bool HasValue { get; private set; }

    /// <summary>Begins an entry.</summary>
    public void Begin(string key)
    {
        (Key, HasValue) = (key, false);
        Texts.TryAdd(key, string.Empty);
    }

    /// <summary>Notes the value of the entry.</summary>
    public void Complete(string text)
    {
        HasValue = true;
        if (Key is not null)
        {
            Texts[Key] = text;
        }
    }

    /// <summary>Ends the entry, after a comma.</summary>
    public void End() => (Key, HasValue) = (null, false);
}
