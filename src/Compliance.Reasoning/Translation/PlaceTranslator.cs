using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Types;

namespace Compliance.Reasoning.Translation;

/// <summary>Translates how places and lists of places lie to each other.</summary>
/// <param name="translation">The question.</param>
internal sealed class PlaceTranslator(Translator translation)
{
    private Model Model => translation.Model;

    /// <summary>Translates a test.</summary>
    public Kleene Test(Containment test, Symbol left, IReadOnlyList<Symbol> right)
    {
        if (left is ChoiceSymbol && right.All(r => r is ChoiceSymbol))
        {
            return new ChoiceTests(translation).Test(test, [left, .. right]);
        }

        var own = Places(left);
        List<(Flag When, RegionValue Place)> others = [.. right.SelectMany(Places)];
        var areComplete = Model.And(right.Select(r => r.Unknown.Not));
        var known = test.Operator switch
        {
            ContainmentOperator.Covers => Model.And([Covers(own, Flag.True, others, areComplete, ElementOf(test.Right)), Kleene.Open(MayBeNone(test, right)).Not]),
            ContainmentOperator.Within => Covers(others, areComplete, own, Flag.True, FactType.Region),
            ContainmentOperator.Overlaps => Overlaps(own, others, areComplete),
        };
        var isHopeless = IsHopeless(test, right);
        return new Kleene(
            Model.And(left.None.Not, isHopeless.Not, left.Unknown.Not, known.Certain),
            Model.And(left.None.Not, isHopeless.Not, Model.Or(left.Unknown, known.Possible)));
    }

    // A single place that is none is covered by nothing; of a list there are only fewer. Where there is no place at all, nothing lies.
    private Flag IsHopeless(Containment test, IReadOnlyList<Symbol> right) => Model.Or(
        [Model.And(right.Select(r => r.None)), .. test.Operator == ContainmentOperator.Covers ? Singles(test, right).Select(r => r.None) : []]);

    // A single place that is not declared may turn out to be none.
    private Flag MayBeNone(Containment test, IReadOnlyList<Symbol> right) => Model.Or(Singles(test, right).Select(r => r.Unknown));

    private static IEnumerable<Symbol> Singles(Containment test, IReadOnlyList<Symbol> right) => right.Where((_, i) => test.Right[i].Type.Kind != FactTypeKind.List);

    // What the places to be covered may be: of the one tree of all, or any.
    private static FactType ElementOf(IEnumerable<Expression> places)
    {
        List<FactType> elements = [.. places.Select(p => (p.Type as FactType.ListType)?.Element ?? p.Type).Distinct()];
        return elements is [var only] ? only : FactType.Region;
    }

    private List<(Flag When, RegionValue Place)> Places(Symbol value) => value switch
    {
        ChoiceSymbol choice => [.. choice.Cases.Select(c => (c.When, (RegionValue)c.Value))],
        ListSymbol list => [.. list.Items.SelectMany(i => Places(i.Value).Select(p => (Model.And(i.IsIn, p.When), p.Place)))],
        _ => throw Untranslatable.Of("地区的比较", "a test of places"),
    };

    // What is not declared beside the places that are may be any: the whole of what there can be covers it, and nothing else certainly does.
    private Kleene Covers(List<(Flag When, RegionValue Place)> outer, Flag isOuterComplete, List<(Flag When, RegionValue Place)> inner, Flag isInnerComplete, FactType element)
    {
        var holdsWhole = isInnerComplete.IsTrue ? [] : outer.Where(o => translation.OnAllDays(day => translation.Tests.CoversAll(o.Place, element, day)) == Truth.True).Select(o => o.When);
        return Model.And(
        [
            new Kleene(Model.Or([isInnerComplete, .. holdsWhole]), Flag.True),
            .. inner.Select(i => Model.Or([Kleene.Known(i.When.Not), Kleene.Open(isOuterComplete.Not), .. Pairs([(Flag.True, i.Place)], outer, ContainmentOperator.Within)])),
        ]);
    }

    private Kleene Overlaps(List<(Flag When, RegionValue Place)> own, List<(Flag When, RegionValue Place)> others, Flag areComplete)
    {
        var isNowhere = Model.Or(Model.Or(own.Select(o => o.When)).Not, Model.And(areComplete, Model.Or(others.Select(o => o.When)).Not));
        return Model.And([Kleene.Known(isNowhere.Not), Model.Or([.. Pairs(own, others, ContainmentOperator.Overlaps), Kleene.Open(areComplete.Not)])]);
    }

    private IEnumerable<Kleene> Pairs(List<(Flag When, RegionValue Place)> own, List<(Flag When, RegionValue Place)> others, ContainmentOperator how) =>
        from one in own
        from other in others
        let truth = translation.OnAllDays(day => translation.Tests.Lies(one.Place, how, other.Place, day))
        where truth != Truth.False
        select Model.And([Kleene.Known(Model.And(one.When, other.When)), Kleene.Of(truth)]);
}
