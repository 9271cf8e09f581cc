using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts;

/// <summary>True or false.</summary>
public sealed class BooleanValue(bool value, SourceSpan span) : SimpleValue(span)
{
    private static readonly LocalizedText Yes = new("是", "yes");
    private static readonly LocalizedText No = new("否", "no");

    /// <summary>Gets the value.</summary>
    public bool Value { get; } = value;

    /// <inheritdoc/>
    public override FactTypeKind Kind => FactTypeKind.Boolean;

    /// <inheritdoc/>
    public override string Canonical => Value ? "true" : "false";

    /// <inheritdoc/>
    public override LocalizedText Display => Value ? Yes : No;
}
