using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;

namespace Compliance.Reasoning.Translation;

/// <summary>Makes symbols of the values that rules and parameters write.</summary>
internal static class Constants
{
    /// <summary>Makes the symbol of a value.</summary>
    public static Symbol Of(FactValue value) => value switch
    {
        NumberValue number => NumberSymbol.Of(number.Value),
        DateValue date => NumberSymbol.Of(date.Value.DayNumber),
        PeriodValue period => new PeriodSymbol(Flag.False, Flag.False, End(period.From, PeriodSymbol.OpenStart), End(period.To, PeriodSymbol.OpenEnd)),
        ListValue list => new ListSymbol(Flag.False, Flag.False, [.. list.Items.Select(i => new ListItem(Flag.True, Of(i)))]),
        BooleanValue or CodeValue or RegionValue or TextValue or DurationValue => ChoiceSymbol.Of(value),
        RateValue => throw Untranslatable.Of("按汇率折算", "conversions by a rate"),
        _ => throw Untranslatable.Of($"值 {value.Canonical}", $"the value {value.Canonical}"),
    };

    private static Line End(PeriodEnd end, long open) => end.State switch
    {
        PeriodEndState.Day => Line.Of(end.Day.DayNumber),
        PeriodEndState.Open => Line.Of(open),
        PeriodEndState.Undeclared => throw Untranslatable.Of("一端未定的期间", "a period with an end left open to question"),
    };
}
