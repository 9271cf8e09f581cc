using Compliance.Conditions;
using Compliance.Facts;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Reasoning.Worlds;
using Compliance.Types;

namespace Compliance.Reasoning.Translation;

/// <summary>Translates equality, alone and with the items of a list.</summary>
/// <param name="translation">The question.</param>
internal sealed class EqualityTranslator(Translator translation)
{
    private Model Model => translation.Model;

    /// <summary>Translates the equality of two values: false where one is none, unknown where one is undeclared.</summary>
    public Kleene Equal(Symbol left, FactType leftType, Symbol right, FactType rightType)
    {
        (left, right) = (Compared(left), Compared(right));
        var known = (left, right) switch
        {
            (ChoiceSymbol one, ChoiceSymbol other) => Same(one, leftType, other, rightType),
            (NumberSymbol one, NumberSymbol other) => OrderTranslator.Equal(Model, one, other),
            (ElapsedSymbol, _) or (_, ElapsedSymbol) => new OrderTranslator(translation).EqualTime(left, right),
            (ChoiceSymbol { Cases.IsEmpty: true }, _) or (_, ChoiceSymbol { Cases.IsEmpty: true }) => Kleene.Unknown,
            _ => throw Untranslatable.Of("相等比较", "a test of equality"),
        };
        return Guard(Model, left, right, known);
    }

    /// <summary>Translates whether a value is another, or among the items of a list.</summary>
    public Kleene Among(Symbol value, FactType type, Symbol choice, FactType choiceType)
    {
        if (choice is not ListSymbol list)
        {
            return Equal(value, type, choice, choiceType);
        }

        var element = choiceType is FactType.ListType of ? of.Element : choiceType;
        var among = Model.Or([.. list.Items.Select(i => Model.And([Kleene.Known(i.IsIn), Equal(value, type, i.Value, element)]))]);
        return new Kleene(
            Model.And(list.Unknown.Not, list.None.Not, among.Certain),
            Model.And(list.None.Not, Model.Or(Model.And(list.Unknown, value.None.Not), among.Possible)));
    }

    /// <summary>Makes a test false where a value is none, and unknown where one is undeclared.</summary>
    public static Kleene Guard(Model model, Symbol left, Symbol right, Kleene known)
    {
        var isNone = model.Or(left.None, right.None);
        var isUnknown = model.Or(left.Unknown, right.Unknown);
        var mayBeNone = model.Or(MayBeNone(left), MayBeNone(right));
        return new Kleene(
            model.And(isNone.Not, mayBeNone.Not, isUnknown.Not, known.Certain),
            model.And(isNone.Not, model.Or(isUnknown, known.Possible)));
    }

    /// <summary>Gets what of a value is compared: a number that is not known may be known to lie between two.</summary>
    public static Symbol Compared(Symbol value) => value is NumberSymbol number ? number.Compared : value;

    private static Flag MayBeNone(Symbol value) => value is NumberSymbol number ? number.MayBeNone : Flag.False;

    private Kleene Same(ChoiceSymbol one, FactType oneType, ChoiceSymbol other, FactType otherType)
    {
        var certain = new List<Flag>();
        var possible = new List<Flag>();
        foreach (var a in one.Cases)
        {
            foreach (var b in other.Cases)
            {
                var truth = Same(a.Value, oneType, b.Value, otherType);
                if (truth != Truth.False)
                {
                    (truth == Truth.True ? certain : possible).Add(Model.And(a.When, b.When));
                }
            }
        }

        var isCertain = Model.Or(certain);
        return new Kleene(isCertain, Model.Or([isCertain, .. possible]));
    }

    private Truth Same(object one, FactType oneType, object other, FactType otherType) => (one, other) switch
    {
        (CodeValue a, CodeValue b) => ReferenceEquals(a.Value, b.Value) ? Truth.True : Truth.False,
        (BooleanValue a, BooleanValue b) => a.Value == b.Value ? Truth.True : Truth.False,
        (FactValue a, FactValue b) => translation.Tests.Equal(oneType, a, otherType, b, translation.Days.Last),
        _ => one is Slot && ReferenceEquals(one, other) ? Truth.True : Truth.False,
    };
}
