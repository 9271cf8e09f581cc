using Compliance.Text;

namespace Compliance.Facts;

/// <summary>A declared value. It keeps its place in the declaration. A fact that is not declared has no value: <see langword="null"/>.</summary>
/// <remarks>The hierarchy is closed; engines switch on <see cref="object.GetType"/>.</remarks>
public abstract class FactValue
{
    private protected FactValue(SourceSpan span) => Span = span;

    /// <summary>Gets where it was declared: the whole entry, key included; nowhere for a value built in code.</summary>
    public SourceSpan Span { get; }

    /// <summary>Gets the value as a text that is the same for equal values, whatever language it was written in.</summary>
    public abstract string Canonical { get; }

    /// <summary>Gets the value as a reader would write it, in both languages.</summary>
    public virtual LocalizedText Display => LocalizedText.Same(Canonical);

    /// <inheritdoc/>
    public override string ToString() => Canonical;
}
