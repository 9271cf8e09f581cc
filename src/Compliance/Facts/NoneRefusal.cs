using Compliance.Facts.Time;
using Compliance.Types;

namespace Compliance.Facts;

/// <summary>Tells values that a field cannot have because they say <c>none</c>.</summary>
internal static class NoneRefusal
{
    /// <summary>Determines whether a value, or an entry of a map, is <c>none</c> and the field cannot be that.</summary>
    public static bool RefusesNone(this Field field, FactValue? value) => !field.MayBeNone && value switch
    {
        NoneValue => true,
        MapValue map => HoldsNone(map),
        _ => false,
    };

    private static bool HoldsNone(MapValue map)
    {
        foreach (var value in map.Values)
        {
            if (value is NoneValue || (value is HistoryValue history && history.Entries.Any(e => e.Value is NoneValue)))
            {
                return true;
            }
        }

        return false;
    }
}
