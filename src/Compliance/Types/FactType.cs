namespace Compliance.Types;

/// <summary>The declared type of a fact. A closed hierarchy; two types are equal when they accept the same values.</summary>
public abstract record FactType
{
    private protected FactType(FactTypeKind kind) => Kind = kind;

    /// <summary>Gets the kind of value.</summary>
    public FactTypeKind Kind { get; }

    /// <summary>Gets whether values are numbers: integer, decimal, money or percent.</summary>
    public bool IsNumeric => Kind is FactTypeKind.Integer or FactTypeKind.Decimal or FactTypeKind.Money or FactTypeKind.Percent;

    /// <summary>Gets whether values have an order: numbers, dates and durations.</summary>
    public bool IsOrdered => IsNumeric || Kind is FactTypeKind.Date or FactTypeKind.Duration;

    /// <summary>Free text.</summary>
    public static FactType Text { get; } = new SimpleType(FactTypeKind.Text);

    /// <summary>True or false.</summary>
    public static FactType Boolean { get; } = new SimpleType(FactTypeKind.Boolean);

    /// <summary>A whole number.</summary>
    public static FactType Integer { get; } = new SimpleType(FactTypeKind.Integer);

    /// <summary>An exact decimal number.</summary>
    public static FactType Decimal { get; } = new SimpleType(FactTypeKind.Decimal);

    /// <summary>An exact amount in yuan.</summary>
    public static FactType Money { get; } = new SimpleType(FactTypeKind.Money);

    /// <summary>An exact percentage.</summary>
    public static FactType Percent { get; } = new SimpleType(FactTypeKind.Percent);

    /// <summary>A calendar day.</summary>
    public static FactType Date { get; } = new SimpleType(FactTypeKind.Date);

    /// <summary>A stretch of days.</summary>
    public static FactType Period { get; } = new SimpleType(FactTypeKind.Period);

    /// <summary>A length of time.</summary>
    public static FactType Duration { get; } = new SimpleType(FactTypeKind.Duration);

    /// <summary>A place.</summary>
    public static FactType Region { get; } = new SimpleType(FactTypeKind.Region);

    /// <summary>A type without parts.</summary>
    public sealed record SimpleType : FactType
    {
        internal SimpleType(FactTypeKind kind)
            : base(kind)
        {
        }
    }

    /// <summary>A code out of <paramref name="List"/>.</summary>
    public sealed record CodeType(CodeList List) : FactType(FactTypeKind.Code);

    /// <summary>A nested object with the fields of <paramref name="Definition"/>.</summary>
    public sealed record ObjectType(RecordType Definition) : FactType(FactTypeKind.Object);

    /// <summary>A reference to a declared thing of the entity <paramref name="Target"/>.</summary>
    public sealed record ReferenceType(EntityType Target) : FactType(FactTypeKind.Reference);

    /// <summary>A list of values of <paramref name="Element"/>.</summary>
    public sealed record ListType(FactType Element) : FactType(FactTypeKind.List);

    /// <summary>Values of <paramref name="Value"/>, one for each code of <paramref name="Keys"/>.</summary>
    public sealed record MapType(CodeList Keys, FactType Value) : FactType(FactTypeKind.Map);
}
