using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Authoring.Linting.Reasoning;

/// <summary>The values for which a comparison is true.</summary>
internal static class Comparisons
{
    // The mean length of a month in days. A comparison of durations holds only where it holds for months of every
    // length, so also for the mean one.
    private const decimal DaysOfMonth = 30.436875m;

    /// <summary>Gets the comparison that holds where the other fails.</summary>
    public static ComparisonOperator Opposite(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => ComparisonOperator.NotEqual,
        ComparisonOperator.NotEqual => ComparisonOperator.Equal,
        ComparisonOperator.LessThan => ComparisonOperator.AtLeast,
        ComparisonOperator.AtLeast => ComparisonOperator.LessThan,
        ComparisonOperator.MoreThan => ComparisonOperator.AtMost,
        ComparisonOperator.AtMost => ComparisonOperator.MoreThan,
    };

    /// <summary>Gets the comparison with its sides changed.</summary>
    public static ComparisonOperator Mirrored(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.LessThan => ComparisonOperator.MoreThan,
        ComparisonOperator.MoreThan => ComparisonOperator.LessThan,
        ComparisonOperator.AtMost => ComparisonOperator.AtLeast,
        ComparisonOperator.AtLeast => ComparisonOperator.AtMost,
        ComparisonOperator.Equal or ComparisonOperator.NotEqual => comparison,
    };

    /// <summary>Gets the values that compare so with a constant, or <see langword="null"/> where that is not known.</summary>
    /// <remarks>Amounts that may be of several currencies are in no order.</remarks>
    public static ValueSet? With(FactValue constant, ComparisonOperator comparison, Expression tested) => constant switch
    {
        NumberValue when tested.Type is FactType.MoneyType { Only: null } => null,
        NumberValue number => Numbers(comparison, number.Value, OperandReading.IsWhole(tested)),
        DateValue date => Numbers(comparison, date.Value.DayNumber, isWhole: true),
        DurationValue duration => Durations(comparison, duration, tested),
        _ => Names([constant], comparison, tested.Type),
    };

    /// <summary>Gets what a value may be that equals one of some constants, or none of them; <see langword="null"/> for those without names.</summary>
    public static Possible? Named(IReadOnlyCollection<FactValue> constants, ComparisonOperator comparison, FactType type) =>
        Names(constants, comparison, type) is { } names ? new(names, MayBeNone: comparison == ComparisonOperator.NotEqual) : null;

    /// <summary>Gets the differences of two values that compare so.</summary>
    public static NumberSet OfDifference(ComparisonOperator comparison) => Numbers(comparison, 0, isWhole: false);

    // Time from a known day on compares by the calendar from that day on; and how many days so many working days are, only a calendar tells.
    private static NumberSet? Durations(ComparisonOperator comparison, DurationValue duration, Expression tested) =>
        duration.WorkingDays > 0 || (duration.Months > 0 && tested is Arithmetic or PeriodLength) ? null
        : Numbers(comparison, (duration.Months * DaysOfMonth) + duration.Days + (duration.Hours / 24m), isWhole: false);

    private static ChoiceSet? Names(IReadOnlyCollection<FactValue> constants, ComparisonOperator comparison, FactType type)
    {
        if (comparison is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual)
            || !constants.All(c => c is CodeValue or BooleanValue or TextValue))
        {
            return null;
        }

        var names = constants.Select(c => c.Canonical);
        var isExcluded = comparison == ComparisonOperator.NotEqual;
        return type switch
        {
            FactType.CodeType code => ChoiceSet.Of(names, isExcluded, [.. code.List.Codes.Select(c => c.Id)]),
            { Kind: FactTypeKind.Boolean } => ChoiceSet.OfTruths(names, isExcluded),
            _ => ChoiceSet.Of(names, isExcluded, all: null),
        };
    }

    private static NumberSet Numbers(ComparisonOperator comparison, decimal number, bool isWhole)
    {
        var numbers = comparison switch
        {
            ComparisonOperator.Equal => NumberSet.Between(number, number),
            ComparisonOperator.NotEqual => NumberSet.Except(number),
            ComparisonOperator.LessThan => NumberSet.Below(number, hasHigh: false),
            ComparisonOperator.AtMost => NumberSet.Below(number, hasHigh: true),
            ComparisonOperator.MoreThan => NumberSet.Above(number, hasLow: false),
            ComparisonOperator.AtLeast => NumberSet.Above(number, hasLow: true),
        };
        return isWhole ? numbers.OfWholeNumbers() : numbers;
    }
}
