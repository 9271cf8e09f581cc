using Compliance.Conditions;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>Kleene's logic.</summary>
internal static class Logic
{
    public static Truth Of(bool holds) => holds ? Truth.True : Truth.False;

    public static Truth Not(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    /// <summary>False where one is false; else unknown where one is unknown; else true.</summary>
    public static Truth All(IEnumerable<Truth> parts)
    {
        var result = Truth.True;
        foreach (var part in parts)
        {
            if (part == Truth.False)
            {
                return Truth.False;
            }

            result = part == Truth.Unknown ? Truth.Unknown : result;
        }

        return result;
    }

    /// <summary>True where one is true; else unknown where one is unknown; else false.</summary>
    public static Truth Any(IEnumerable<Truth> parts) => Not(All(parts.Select(Not)));
}
