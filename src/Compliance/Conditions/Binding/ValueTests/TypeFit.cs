using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Conditions.Binding.ValueTests;

/// <summary>Determines which types can be compared with each other.</summary>
internal static class TypeFit
{
    /// <summary>Determines whether values of two types can be compared: one type, two plain numbers, two places, or amounts with a currency in common.</summary>
    public static bool AreComparable(FactType left, FactType right) => left == right || (IsPlain(left) && IsPlain(right))
        || (left.Kind == FactTypeKind.Region && right.Kind == FactTypeKind.Region)
        || (left is FactType.MoneyType amount && right is FactType.MoneyType other && amount.Common(other) is not null);

    /// <summary>Gets the type of a literal: of an amount only its own currency is possible.</summary>
    public static FactType OfLiteral(FactValue value, FactType type) =>
        type is FactType.MoneyType && value is NumberValue { Currency: { } currency } ? new FactType.MoneyType([currency]) : type;

    /// <summary>Determines whether two types are amounts in currencies that are all unlike.</summary>
    public static bool AreUnlike(FactType left, FactType right) => left is FactType.MoneyType amount && right is FactType.MoneyType other && amount.Common(other) is null;

    /// <summary>Determines whether a type is a number without a unit.</summary>
    public static bool IsPlain(FactType type) => type.Kind is FactTypeKind.Integer or FactTypeKind.Decimal;

    /// <summary>Determines whether values of a type can be equal: all but lists, maps, objects and periods.</summary>
    public static bool HasEquality(FactType type) => type.HasEquality;

    /// <summary>Gets the type of the items of a list, or <see langword="null"/> for another type.</summary>
    public static FactType? ElementOf(FactType type) => (type as FactType.ListType)?.Element;

    /// <summary>Determines whether a type is one of places: a region or a list of regions.</summary>
    public static bool IsPlace(FactType type) => type.Kind == FactTypeKind.Region || ElementOf(type)?.Kind == FactTypeKind.Region;

    /// <summary>Determines whether a type has amounts that can be more or less: numbers and durations.</summary>
    public static bool IsQuantity(FactType type) => type.IsNumeric || type.Kind == FactTypeKind.Duration;

    /// <summary>Determines whether a type is a day.</summary>
    public static bool IsDay(FactType type) => type.Kind == FactTypeKind.Date;

    /// <summary>Determines whether a type has an extent, in days or places.</summary>
    public static bool IsExtent(FactType type) => type.Kind == FactTypeKind.Period || IsPlace(type);

    /// <summary>Determines whether a type is a list whose items can be equal.</summary>
    public static bool IsListOfEqual(FactType type) => ElementOf(type) is { } element && HasEquality(element);
}
