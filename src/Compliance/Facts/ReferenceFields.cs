using System.Runtime.CompilerServices;
using Compliance.Types;

namespace Compliance.Facts;

/// <summary>Knows which fields of a record may hold references, themselves or in what is nested in them.</summary>
internal static class ReferenceFields
{
    private static readonly ConditionalWeakTable<RecordType, Field[]> Known = [];

    /// <summary>Gets them, in order.</summary>
    public static Field[] Of(RecordType type) => Known.GetValue(type, static t => [.. t.Fields.Where(f => MayHold(f.Type))]);

    private static bool MayHold(FactType type) => type switch
    {
        FactType.ReferenceType => true,
        FactType.ListType list => MayHold(list.Element),
        FactType.MapType map => MayHold(map.Value),
        FactType.ObjectType nested => nested.Definition.Fields.Any(f => MayHold(f.Type)),
        _ => false,
    };
}
