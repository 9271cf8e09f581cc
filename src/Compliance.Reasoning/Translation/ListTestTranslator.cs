using Compliance.Conditions.ValueTests;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Types;

namespace Compliance.Reasoning.Translation;

/// <summary>Translates whether items are in a list.</summary>
/// <param name="translation">The question.</param>
internal sealed class ListTestTranslator(Translator translation)
{
    private readonly EqualityTranslator _equality = new(translation);

    private Model Model => translation.Model;

    /// <summary>Translates a test.</summary>
    /// <param name="left">The list.</param>
    /// <param name="type">Its type.</param>
    /// <param name="how">Any or all of the items.</param>
    /// <param name="items">The items; a list means its items.</param>
    public Kleene Test(Symbol left, FactType type, ListOperator how, IReadOnlyList<(Symbol Value, FactType Type)> items)
    {
        var list = (ListSymbol)left;
        var element = ((FactType.ListType)type).Element;
        var isAll = how == ListOperator.ContainsAll;
        var parts = new List<Kleene>();
        foreach (var (value, valueType) in items)
        {
            if (value is not ListSymbol several)
            {
                parts.Add(Contains(list, element, value, valueType));
                continue;
            }

            // What is not declared may not exist: "all of it" may hold, and "any of it" may not; in an empty list it never is.
            var each = ((FactType.ListType)valueType).Element;
            var isThere = Model.And(several.Unknown.Not, several.None.Not);
            foreach (var item in several.Items)
            {
                var isIn = Kleene.Known(Model.And(isThere, item.IsIn));
                var contains = Contains(list, element, item.Value, each);
                parts.Add(isAll ? Model.Or([isIn.Not, contains]) : Model.And([isIn, contains]));
            }

            var mayHold = Model.And(list.None.Not, Model.Or([list.Unknown, .. list.Items.Select(i => i.IsIn)]));
            parts.Add(isAll ? new Kleene(several.Unknown.Not, Flag.True) : new Kleene(Flag.False, Model.And(several.Unknown, mayHold)));

            // An operand that is none is one item that is in no list.
            parts.Add(Kleene.Known(isAll ? several.None.Not : Flag.False));
        }

        return isAll ? Model.And(parts) : Model.Or(parts);
    }

    // A list declared as none holds nothing; one that is not declared may hold anything.
    private Kleene Contains(ListSymbol list, FactType element, Symbol item, FactType type) =>
        _equality.Among(item, type, list, new FactType.ListType(element));
}
