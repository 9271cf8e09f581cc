using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Evaluation.Values;

/// <summary>What an aggregate yields while it evaluates: a range of numbers, days or durations in days, and whether there may be no value at all.</summary>
internal sealed class RangeValue(NumberRange range, FactTypeKind kind, bool mayBeAbsent, Currency? currency = null) : FactValue(default)
{
    private const string Unknown = "…";

    public NumberRange Range { get; } = range;

    public FactTypeKind Kind { get; } = kind;

    public bool MayBeAbsent { get; } = mayBeAbsent;

    /// <summary>Gets the currency of an amount of money.</summary>
    public Currency? Currency { get; } = currency;

    public override string Canonical => Range.IsPoint
        ? Point(Range.Low!.Value).Canonical
        : $"{Known(Range.Low)?.Canonical ?? Unknown}..{Known(Range.High)?.Canonical ?? Unknown}";

    public override LocalizedText Display => Range.IsPoint
        ? Point(Range.Low!.Value).Display
        : new(
            $"{Known(Range.Low)?.Display.Zh ?? Unknown}～{Known(Range.High)?.Display.Zh ?? Unknown}",
            $"{Known(Range.Low)?.Display.En ?? Unknown} – {Known(Range.High)?.Display.En ?? Unknown}");

    // Any day is no day that could be named.
    private FactValue? Known(decimal? place) =>
        place is not { } known || (Kind == FactTypeKind.Date && (known == OpenEnd.AnyDay.Low || known == OpenEnd.AnyDay.High)) ? null : Point(known);

    private FactValue Point(decimal value) => Kind == FactTypeKind.Date
        ? OpenEnd.At(value) ?? (FactValue)new DateValue(DateOnly.FromDayNumber((int)Math.Clamp(value, 0, DateOnly.MaxValue.DayNumber)), default)
        : new NumberValue(value, Kind, default, Currency);
}
