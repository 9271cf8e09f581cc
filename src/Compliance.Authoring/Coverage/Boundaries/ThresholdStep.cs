using Compliance.Facts;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Authoring.Coverage.Boundaries;

/// <summary>
/// How far the two cases of a boundary pair may lie apart. A pair that is nearer holds the value too; one that is wider
/// leaves room for a wrong number.
/// </summary>
/// <remarks>
/// Amounts: one yuan, for nobody writes a case about fen. Percentages: a tenth of a point, the finest that the law
/// writes. Decimals: one unit of the last place with which the value is written. Whole numbers: one. Dates: one day.
/// Durations: one day, and one month where they are written in months or years, between which no day can be written.
/// </remarks>
internal static class ThresholdStep
{
    private const decimal Yuan = 1m;
    private const decimal TenthOfPoint = 0.1m;

    /// <summary>Determines whether a type has an order, so that a value of it is a boundary.</summary>
    public static bool Has(FactType type) => type.IsOrdered;

    /// <summary>Gets a value one step higher or lower; <see langword="null"/> where there is none.</summary>
    public static FactValue? Shift(FactValue value, bool isHigher) => value switch
    {
        NumberValue number => new NumberValue(number.Value + (isHigher ? Of(number) : -Of(number)), number.Kind, number.Span),
        DateValue { Value: var day } when day == (isHigher ? DateOnly.MaxValue : DateOnly.MinValue) => null,
        DateValue date => new DateValue(date.Value.AddDays(isHigher ? 1 : -1), date.Span),
        DurationValue { Months: 0 } duration => new DurationValue(0, duration.Days + (isHigher ? 1 : -1), duration.Span),
        DurationValue duration => new DurationValue(duration.Months + (isHigher ? 1 : -1), duration.Days, duration.Span),
        _ => null,
    };

    /// <summary>Gets the step as one would write it.</summary>
    public static LocalizedText Text(FactValue value) => value switch
    {
        NumberValue number => new NumberValue(Of(number), number.Kind, default).Display,
        DurationValue { Months: not 0 } => new("1个月", "1 month"),
        _ => new("1日", "1 day"),
    };

    private static decimal Of(NumberValue number) => number.Kind switch
    {
        FactTypeKind.Money => Yuan,
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
