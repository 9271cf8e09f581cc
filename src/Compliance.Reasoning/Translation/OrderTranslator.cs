using Compliance.Conditions.ValueTests;
using Compliance.Facts.Time;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;

namespace Compliance.Reasoning.Translation;

/// <summary>Translates comparisons by order: of numbers, days and time that passed.</summary>
/// <param name="translation">The question.</param>
internal sealed class OrderTranslator(Translator translation)
{
    private Model Model => translation.Model;

    /// <summary>Translates a comparison: false where one is none, unknown where one is undeclared.</summary>
    public Kleene Test(Symbol left, ComparisonOperator comparison, Symbol right)
    {
        (left, right) = (EqualityTranslator.Compared(left), EqualityTranslator.Compared(right));
        var known = (left, right) switch
        {
            (NumberSymbol one, NumberSymbol other) => Test(Model, one, comparison, other),
            (ElapsedSymbol elapsed, ChoiceSymbol durations) => Test(elapsed, comparison, durations),
            (ChoiceSymbol durations, ElapsedSymbol elapsed) => Test(elapsed, Mirrored(comparison), durations),
            (ElapsedSymbol one, ElapsedSymbol other) => Test(Model, Days(one), comparison, Days(other)),
            (ChoiceSymbol { Cases.IsEmpty: true }, _) or (_, ChoiceSymbol { Cases.IsEmpty: true }) => Kleene.Unknown,
            _ => throw Untranslatable.Of("比较", "a comparison"),
        };
        return EqualityTranslator.Guard(Model, left, right, known);
    }

    /// <summary>Translates equality of time that passed with a duration or with other time; both are declared.</summary>
    public Kleene EqualTime(Symbol left, Symbol right) => (left, right) switch
    {
        (ElapsedSymbol elapsed, ChoiceSymbol durations) => Test(elapsed, ComparisonOperator.Equal, durations),
        (ChoiceSymbol durations, ElapsedSymbol elapsed) => Test(elapsed, ComparisonOperator.Equal, durations),
        (ElapsedSymbol one, ElapsedSymbol other) => Equal(Model, Days(one), Days(other)),
        _ => throw Untranslatable.Of("比较", "a comparison"),
    };

    /// <summary>Translates equality of numbers that are declared.</summary>
    public static Kleene Equal(Model model, NumberSymbol one, NumberSymbol other)
    {
        if (one.IsPoint && other.IsPoint)
        {
            return Kleene.Known(model.Equal(one.Low, other.Low));
        }

        var arePoints = model.And(IsPoint(model, one), IsPoint(model, other), model.Equal(one.Low, other.Low));
        return new Kleene(arePoints, model.Or(Less(model, one, other).Certain, Less(model, other, one).Certain).Not);
    }

    private static Kleene Test(Model model, NumberSymbol one, ComparisonOperator comparison, NumberSymbol other) => comparison switch
    {
        ComparisonOperator.LessThan => Less(model, one, other),
        ComparisonOperator.MoreThan => Less(model, other, one),
        ComparisonOperator.AtLeast => Less(model, one, other).Not,
        ComparisonOperator.AtMost => Less(model, other, one).Not,
        ComparisonOperator.Equal => Equal(model, one, other),
        ComparisonOperator.NotEqual => Equal(model, one, other).Not,
    };

    private static Flag IsPoint(Model model, NumberSymbol number) =>
        model.And(number.IsLowOpen.Not, number.IsHighOpen.Not, model.Equal(number.Low, number.High));

    private static Kleene Less(Model model, NumberSymbol one, NumberSymbol other) => new(
        model.And(one.IsHighOpen.Not, other.IsLowOpen.Not, model.Less(one.High, other.Low)),
        model.Or(one.IsLowOpen, other.IsHighOpen, model.Less(one.Low, other.High)));

    private static ComparisonOperator Mirrored(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.LessThan => ComparisonOperator.MoreThan,
        ComparisonOperator.AtMost => ComparisonOperator.AtLeast,
        ComparisonOperator.MoreThan => ComparisonOperator.LessThan,
        ComparisonOperator.AtLeast => ComparisonOperator.AtMost,
        ComparisonOperator.Equal or ComparisonOperator.NotEqual => comparison,
    };

    private static NumberSymbol Days(ElapsedSymbol elapsed) => new(Flag.False, Flag.False, elapsed.End.Minus(elapsed.Start));

    // Time compares with a duration as its last day does with the first day plus that duration.
    private Kleene Test(ElapsedSymbol elapsed, ComparisonOperator comparison, ChoiceSymbol durations)
    {
        var cases = new List<Kleene>();
        foreach (var (when, value) in durations.Cases)
        {
            var limit = elapsed.IsTerm
                ? translation.Calendars.EndOfTerm(elapsed.Start, (DurationValue)value, elapsed.Calendar)
                : translation.Calendars.Shift(elapsed.Start, (DurationValue)value, 1, elapsed.Calendar);
            var holds = EqualityTranslator.Guard(Model, limit, limit, Test(Model, new NumberSymbol(Flag.False, Flag.False, elapsed.End), comparison, limit));
            cases.Add(Model.And([Kleene.Known(when), holds]));
        }

        return Model.Or(cases);
    }
}
