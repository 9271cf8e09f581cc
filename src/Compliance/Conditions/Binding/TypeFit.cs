using Compliance.Types;

namespace Compliance.Conditions.Binding;

/// <summary>Says which types can meet in one comparison.</summary>
internal static class TypeFit
{
    /// <summary>Determines whether values of two types can be compared: one type, or two plain numbers.</summary>
    public static bool AreComparable(FactType left, FactType right) => left == right || (IsPlain(left) && IsPlain(right));

    /// <summary>Determines whether a type is a number without a unit.</summary>
    public static bool IsPlain(FactType type) => type.Kind is FactTypeKind.Integer or FactTypeKind.Decimal;

    /// <summary>Determines whether values of a type can be equal: all but lists, maps, objects and periods.</summary>
    public static bool HasEquality(FactType type) =>
        type.Kind is not (FactTypeKind.List or FactTypeKind.Map or FactTypeKind.Object or FactTypeKind.Period);

    /// <summary>Gets the type of the items of a list, or <see langword="null"/> for another type.</summary>
    public static FactType? ElementOf(FactType type) => (type as FactType.ListType)?.Element;

    /// <summary>Determines whether a type speaks of places: a region or a list of regions.</summary>
    public static bool IsPlace(FactType type) => type.Kind == FactTypeKind.Region || ElementOf(type)?.Kind == FactTypeKind.Region;
}
