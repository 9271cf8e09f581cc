using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;

namespace Compliance.Reasoning.Translation;

/// <summary>What a quantifier or aggregate goes over.</summary>
/// <param name="Bindings">What the variable may be bound to, each with whether it is declared.</param>
/// <param name="IsComplete">Whether there are certainly no others.</param>
internal sealed record Items(ImmutableArray<(Flag IsIn, Binding Binding)> Bindings, Flag IsComplete)
{
    /// <summary>Makes the items of a source.</summary>
    public static Items Of(ItemSource source, Translator translation, Scope scope)
    {
        if (source is ItemSource.Entities { Type: var type })
        {
            var set = translation.World[type];
            return new Items([.. set.Slots.Select(s => (s.Exists, new Binding(ChoiceSymbol.Of(s))))], set.IsComplete);
        }

        var model = translation.Model;
        var symbol = translation.Translate(((ItemSource.Items)source).Source, scope);
        var isThere = model.And(symbol.Unknown.Not, symbol.None.Not);
        return symbol switch
        {
            ListSymbol list => new Items([.. list.Items.Select(i => (model.And(isThere, i.IsIn), new Binding(i.Value)))], list.Unknown.Not),
            MapSymbol map => new Items([.. map.Keys.Codes.Select(k => (isThere, new Binding(map.At(k), k)))], map.Unknown.Not),
            _ => throw Untranslatable.Of("所列举的值", "what is gone over"),
        };
    }
}
