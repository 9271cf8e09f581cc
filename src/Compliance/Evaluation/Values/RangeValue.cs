using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Evaluation.Values;

/// <summary>What an aggregate yields while it evaluates: a range of numbers, days or durations in days, and whether there may be no value at all.</summary>
internal sealed class RangeValue(NumberRange range, FactTypeKind kind, bool mayBeAbsent, Currency? currency = null) : FactValue(default)
{
    public NumberRange Range { get; } = range;

    public FactTypeKind Kind { get; } = kind;

    public bool MayBeAbsent { get; } = mayBeAbsent;

    /// <summary>Gets the currency of an amount of money.</summary>
    public Currency? Currency { get; } = currency;

    public override string Canonical => Range.IsPoint
        ? Point(Range.Low!.Value).Canonical
        : $"{(Range.Low is { } low ? Point(low).Canonical : "…")}..{(Range.High is { } high ? Point(high).Canonical : "…")}";

    public override LocalizedText Display => Range.IsPoint
        ? Point(Range.Low!.Value).Display
        : new(
            $"{(Range.Low is { } low ? Point(low).Display.Zh : "…")}～{(Range.High is { } high ? Point(high).Display.Zh : "…")}",
            $"{(Range.Low is { } l ? Point(l).Display.En : "…")} – {(Range.High is { } h ? Point(h).Display.En : "…")}");

    private FactValue Point(decimal value) => Kind == FactTypeKind.Date
        ? OpenEnd.At(value) ?? (FactValue)new DateValue(DateOnly.FromDayNumber((int)Math.Clamp(value, 0, DateOnly.MaxValue.DayNumber)), default)
        : new NumberValue(value, Kind, default, Currency);
}
