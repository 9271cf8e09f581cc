using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts;

/// <summary>A value that its canonical text determines completely: two of one kind are equal where the texts are, and the text is what a precompiled form holds.</summary>
public abstract class SimpleValue : FactValue
{
    private protected SimpleValue(SourceSpan span)
        : base(span)
    {
    }

    /// <summary>Gets the kind of the value's type.</summary>
    public abstract FactTypeKind Kind { get; }
}
