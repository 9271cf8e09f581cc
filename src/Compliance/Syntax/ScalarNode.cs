using Compliance.Text;

namespace Compliance.Syntax;

/// <summary>A single value, as raw text: what it means is decided by the type the vocabulary declares.</summary>
/// <param name="Text">The text after unescaping; never a guess at a number, date or boolean.</param>
/// <param name="Style">How it was written.</param>
/// <param name="Span">Where it stands, quotes included.</param>
public sealed record ScalarNode(string Text, ScalarStyle Style, SourceSpan Span) : LocatedNode(Span)
{
    /// <summary>Gets whether the value is empty: an empty plain scalar, <c>~</c> or <c>null</c> in YAML, <c>null</c> in JSON.</summary>
    public bool IsNull => Style == ScalarStyle.Plain && Text is ("" or "~" or "null");

    /// <summary>Gets the text.</summary>
    public override string ToString() => Text;
}
