using Compliance.Text;

namespace Compliance.Facts;

/// <summary>The declaration says that there is no such thing: <c>none</c>, which is not the same as saying nothing.</summary>
public sealed class NoneValue(SourceSpan span) : FactValue(span)
{
    private static readonly LocalizedText Text = new("无", "none");

    /// <inheritdoc/>
    public override string Canonical => "none";

    /// <inheritdoc/>
    public override LocalizedText Display => Text;
}
