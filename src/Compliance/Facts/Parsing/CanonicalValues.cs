using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts.Parsing;

/// <summary>Makes simple values of the canonical texts that a precompiled form holds, one row for each kind of <see cref="SimpleValue"/>.</summary>
internal static class CanonicalValues
{
    /// <summary>Makes the value; <see langword="null"/> where no simple value is of the kind.</summary>
    public static SimpleValue? Of(FactTypeKind kind, string canonical, SourceSpan span) => kind switch
    {
        FactTypeKind.Text => new TextValue(canonical, span),
        FactTypeKind.Boolean => new BooleanValue(canonical == "true", span),
        _ => null,
    };
}
