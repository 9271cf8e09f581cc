using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Types;

/// <summary>A closed list of codes with labels, such as the kinds of licence.</summary>
public sealed class CodeList
{
    private readonly Dictionary<string, Code> _byName;

    internal CodeList(string id, LocalizedText label, ImmutableArray<Code> codes, SourceSpan span)
    {
        Id = id;
        Label = label;
        Span = span;
        Codes = codes;
        _byName = new Dictionary<string, Code>(StringComparer.Ordinal);
        foreach (var code in Codes)
        {
            _byName.TryAdd(code.Label.Zh, code);
        }

        foreach (var code in Codes)
        {
            _byName[code.Id] = code;
        }
    }

    /// <summary>Gets the identifier, in snake_case.</summary>
    public string Id { get; }

    /// <summary>Gets the label in both languages.</summary>
    public LocalizedText Label { get; }

    /// <summary>Gets the codes in the order declared.</summary>
    public ImmutableArray<Code> Codes { get; }

    /// <summary>Gets where the vocabulary declares it.</summary>
    public SourceSpan Span { get; }

    /// <summary>Finds a code by its id or its Chinese label.</summary>
    /// <returns>The code, or <see langword="null"/> when the list has none of that name.</returns>
    public Code? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Gets the id.</summary>
    public override string ToString() => Id;
}
