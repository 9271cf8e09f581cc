using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Authoring.Coverage.Boundaries;

/// <summary>
/// How far the two cases of a boundary pair may lie apart. A pair that is nearer holds the value too; one that is wider
/// leaves room for a wrong number.
/// </summary>
/// <remarks>
/// Amounts: one unit of the currency, for nobody writes a case about its cents. Percentages: a tenth of a point, the finest that the law
/// writes. Decimals: one unit of the last place with which the value is written. Whole numbers: one. Dates: one day.
/// Durations: one of the unit they are written in, but one day where that is weeks, and one month where it is years.
/// </remarks>
internal static class ThresholdStep
{
    private const decimal UnitOfMoney = 1m;
    private const decimal TenthOfPoint = 0.1m;

    /// <summary>Determines whether a type has an order, so that a value of it is a boundary.</summary>
    public static bool Has(FactType type) => type.IsOrdered;

    /// <summary>Gets a value one step higher or lower; <see langword="null"/> where there is none.</summary>
    public static FactValue? Shift(FactValue value, bool isHigher) => value switch
    {
        NumberValue number => new NumberValue(number.Value + (isHigher ? Of(number) : -Of(number)), number.Kind, number.Span, number.Currency),
        DateValue { Value: var day } when day == (isHigher ? DateOnly.MaxValue : DateOnly.MinValue) => null,
        DateValue date => new DateValue(date.Value.AddDays(isHigher ? 1 : -1), date.Span),
        DurationValue duration => Shift(duration, isHigher ? 1 : -1),
        _ => null,
    };

    /// <summary>Gets the step as one would write it.</summary>
    public static LocalizedText Text(FactValue value) => value switch
    {
        NumberValue number => new NumberValue(Of(number), number.Kind, default, number.Currency).Display,
        DurationValue duration => new DurationValue(1, Of(duration), default).Display,
        _ => new("1日", "1 day"),
    };

    private static DurationValue? Shift(DurationValue duration, int step)
    {
        var (unit, count) = (Of(duration), duration.Hours + duration.Days + duration.WorkingDays + duration.Months + step);
        return count < 0 ? null : new DurationValue(count, unit, duration.Span);
    }

    private static DurationUnit Of(DurationValue duration) => duration.Unit switch
    {
        DurationUnit.Weeks => DurationUnit.Days,
        DurationUnit.Years => DurationUnit.Months,
        var unit => unit,
    };

    private static decimal Of(NumberValue number) => number.Kind switch
    {
        FactTypeKind.Money => UnitOfMoney,
        FactTypeKind.Percent => TenthOfPoint,
        FactTypeKind.Decimal => LastPlace(number.Value),
        _ => 1m,
    };

    // 10 and 10.0 are written with one unit and a tenth; zeros at the end were not written to be exact.
    private static decimal LastPlace(decimal value)
    {
        var unit = 1m;
        while (value % unit != 0m)
        {
            unit /= 10m;
        }

        return unit;
    }
}
