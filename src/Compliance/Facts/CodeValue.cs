using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts;

/// <summary>A code out of a list.</summary>
public sealed class CodeValue(Code value, SourceSpan span) : FactValue(span)
{
    /// <summary>Gets the code; equal codes are one object.</summary>
    public Code Value { get; } = value;

    /// <inheritdoc/>
    public override string Canonical => Value.Id;

    /// <inheritdoc/>
    public override LocalizedText Display => Value.Label;
}
