using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts;

/// <summary>A place.</summary>
public sealed class RegionValue(Region value, SourceSpan span) : FactValue(span)
{
    /// <summary>Gets the place.</summary>
    public Region Value { get; } = value;

    /// <inheritdoc/>
    public override string Canonical => Value.Code;

    /// <inheritdoc/>
    public override LocalizedText Display => Value.Label;
}
