using Compliance.Facts.Parsing;
using Compliance.Types;

namespace Compliance.Declarations.Direct;

/// <summary>A type of fact with its names in UTF-8.</summary>
internal sealed class DirectType(FactType type)
{
    /// <summary>Gets the type.</summary>
    public FactType Type { get; } = type;

    /// <summary>Gets the kind of value.</summary>
    public FactTypeKind Kind { get; } = type.Kind;

    /// <summary>Gets the currency of an amount that names none.</summary>
    public Currency? Currency { get; } = (type as FactType.MoneyType)?.Only;

    /// <summary>Gets whether an amount must name its currency.</summary>
    public bool HasSeveralCurrencies { get; } = type is FactType.MoneyType { Only: null };

    /// <summary>Gets whether <c>none</c> may be a code there: then the common parser tells which is meant.</summary>
    public bool MayNameCode { get; } = NoneMarker.MayNameCode(type);

    /// <summary>Gets the codes by id and label, of a code type.</summary>
    public Utf8Names<Code>? Codes { get; init; }

    /// <summary>Gets the fields, of an object type.</summary>
    public DirectRecord? Record { get; init; }

    /// <summary>Gets the type of the items, of a list type.</summary>
    public DirectType? Element { get; init; }
}
