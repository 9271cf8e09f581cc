using Compliance.Text;

namespace Compliance.Syntax;

/// <summary>One key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record MappingEntry(ScalarNode Key, LocatedNode Value)
{
    /// <summary>Gets the stretch from the start of the key to the end of the value.</summary>
    public SourceSpan Span => Key.Span.To(Value.Span);

    /// <summary>Gets key and value.</summary>
    public override string ToString() => $"{Key.Text}: {Value}";
}
