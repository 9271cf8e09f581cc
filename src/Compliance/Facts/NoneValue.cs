using Compliance.Text;

namespace Compliance.Facts;

/// <summary>The declared absence of a value: <c>none</c>, which is not the same as undeclared.</summary>
public sealed class NoneValue(SourceSpan span) : FactValue(span)
{
    private static readonly LocalizedText Text = new("无", "none");

    /// <inheritdoc/>
    public override string Canonical => "none";

    /// <inheritdoc/>
    public override LocalizedText Display => Text;
}
