using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Types;

namespace Compliance.Evaluation.Gates;

/// <summary>Values as numbers, in the order in which they are tested: codes by their place in the list, no before yes, days, numbers, places of a tree of regions.</summary>
internal static class GateValues
{
    /// <summary>The largest number that a gate names, exclusive; what is larger is larger than every one.</summary>
    public const long Most = 10_000_000_000_000;

    /// <summary>How many digits behind the point a gate's number may have.</summary>
    public const int MostDigits = 5;

    private const int Half = 32;

    /// <summary>Determines whether values of two types have one order, whatever they are.</summary>
    public static bool AreComparable(FactType left, FactType right) => left.Kind switch
    {
        FactTypeKind.Code or FactTypeKind.Boolean or FactTypeKind.Date => left.Equals(right),
        _ => left.IsNumeric && right.IsNumeric && !FactType.MoneyType.MayBeUnlike(left, right),
    };

    /// <summary>Gets the number of a value that a rule names; <see langword="null"/> where a gate cannot hold it.</summary>
    public static decimal? NumberOf(FactValue value) => value switch
    {
        CodeValue code => code.Value.Index,
        BooleanValue boolean => boolean.Value ? 1 : 0,
        DateValue day => day.Value.DayNumber,
        NumberValue { Value: > -Most and < Most, Value.Scale: <= MostDigits } number => number.Value,
        _ => null,
    };

    /// <summary>Gets the first number of a place of a tree: that of the place itself.</summary>
    public static long FirstOf(long regionWord) => regionWord >> Half;

    /// <summary>Gets the number of the last place in it.</summary>
    public static long LastOf(long regionWord) => (int)regionWord;
}
