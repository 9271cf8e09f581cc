using System.Runtime.InteropServices;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Values;

/// <summary>An ordered value without an object of its own: what a computed number or day may be.</summary>
/// <param name="State">Whether there is a value.</param>
/// <param name="Range">What it may be, where it is declared.</param>
/// <param name="MayBeAbsent">Whether there may be none at all.</param>
/// <param name="Currency">The currency of an amount of money.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Amount(AmountState State, NumberRange Range, bool MayBeAbsent, Currency? Currency)
{
    public static Amount Undeclared => default;

    public static Amount None => new(AmountState.None, default, MayBeAbsent: false, Currency: null);

    /// <summary>Gets the amount of a value.</summary>
    public static Amount Of(FactValue? value) => value switch
    {
        null => Undeclared,
        NoneValue => None,
        _ => new(AmountState.Declared, Ranges.Of(value), value is RangeValue { MayBeAbsent: true }, Ranges.CurrencyOf(value)),
    };

    /// <summary>Gets the number, where it is certain that there is one and which.</summary>
    public bool TryPoint(out decimal number)
    {
        number = Range.Low.GetValueOrDefault();
        return State == AmountState.Declared && !MayBeAbsent && Range.IsPoint;
    }

    /// <summary>A value that may be any of a range.</summary>
    public static Amount Within(NumberRange range, bool mayBeAbsent, Currency? currency = null) => new(AmountState.Declared, range, mayBeAbsent, currency);
}
