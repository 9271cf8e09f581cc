using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;

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
        var known = test.Operator switch
        {
            ContainmentOperator.Covers => Covers(own, others),
            ContainmentOperator.Within => Covers(others, own),
            ContainmentOperator.Overlaps => Model.Or([.. Pairs(own, others, ContainmentOperator.Overlaps)]),
        };
        var isUnknown = Model.Or(right.Select(r => r.Unknown));
        var areNone = Model.And(right.Select(r => r.None));
        return new Kleene(
            Model.And(left.None.Not, areNone.Not, left.Unknown.Not, isUnknown.Not, known.Certain),
            Model.And(left.None.Not, areNone.Not, Model.Or(left.Unknown, isUnknown, known.Possible)));
    }

    private List<(Flag When, RegionValue Place)> Places(Symbol value) => value switch
    {
        ChoiceSymbol choice => [.. choice.Cases.Select(c => (c.When, (RegionValue)c.Value))],
        ListSymbol list => [.. list.Items.SelectMany(i => Places(i.Value).Select(p => (Model.And(i.IsIn, p.When), p.Place)))],
        _ => throw Untranslatable.Of("地区的比较", "a test of places"),
    };

    private Kleene Covers(List<(Flag When, RegionValue Place)> outer, List<(Flag When, RegionValue Place)> inner) => Model.And(
        [.. inner.Select(i => Model.Or([Kleene.Known(i.When.Not), .. Pairs([(Flag.True, i.Place)], outer, ContainmentOperator.Within)]))]);

    private IEnumerable<Kleene> Pairs(List<(Flag When, RegionValue Place)> own, List<(Flag When, RegionValue Place)> others, ContainmentOperator how) =>
        from one in own
        from other in others
        let truth = translation.OnAllDays(day => translation.Tests.Lies(one.Place, how, other.Place, day))
        where truth != Truth.False
        select Model.And([Kleene.Known(Model.And(one.When, other.When)), Kleene.Of(truth)]);
}
