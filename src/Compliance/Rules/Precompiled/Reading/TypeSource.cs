using System.Runtime.InteropServices;
using Compliance.Types;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>Reads the types.</summary>
internal static class TypeSource
{
    /// <summary>Reads all types into the tables.</summary>
    public static void ReadAll(FormTables tables, FormSource source)
    {
        tables.Types = new FactType[source.Count()];
        for (var i = 0; i < tables.Types.Length; i++)
        {
            tables.Types[i] = Type(tables, source);
        }
    }

    private static FactType Type(FormTables tables, FormSource source) => (FactTypeKind)source.Byte() switch
    {
        FactTypeKind.Money => Money(tables, source),
        FactTypeKind.Rate => new FactType.RateType(tables.Currencies[source.Count()], tables.Currencies[source.Count()]),
        FactTypeKind.Code => new FactType.CodeType(tables.CodeLists[source.Count()]),
        FactTypeKind.Region when source.OptionalText() is { } tree => new FactType.RegionType(tree),
        FactTypeKind.Region => FactType.Region,
        FactTypeKind.Object => new FactType.ObjectType(tables.Records[source.Count()]),
        FactTypeKind.Reference => new FactType.ReferenceType(tables.EntityAt(source.Count())),
        FactTypeKind.List => new FactType.ListType(tables.Types[source.Count()]),
        FactTypeKind.Map => new FactType.MapType(tables.CodeLists[source.Count()], tables.Types[source.Count()]),
        var kind => SimpleTypes.Find(kind) ?? throw FormException.UnknownTag((byte)kind),
    };

    private static FactType.MoneyType Money(FormTables tables, FormSource source)
    {
        var currencies = new Currency[source.Count()];
        for (var i = 0; i < currencies.Length; i++)
        {
            currencies[i] = tables.Currencies[source.Count()];
        }

        return new FactType.MoneyType(ImmutableCollectionsMarshal.AsImmutableArray(currencies));
    }
}
