using Compliance.Conditions.ValueTests;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;

namespace Compliance.Reasoning.Translation;

/// <summary>Translates how periods and days lie to each other.</summary>
/// <param name="translation">The question.</param>
internal sealed class PeriodTranslator(Translator translation)
{
    private Model Model => translation.Model;

    /// <summary>Translates a test.</summary>
    public Kleene Test(Symbol left, ContainmentOperator how, IReadOnlyList<Symbol> right)
    {
        var areNone = Model.And(right.Select(r => r.None));
        var known = how == ContainmentOperator.Within ? Within(left, right) : Each(left, how, right);
        return new Kleene(
            Model.And(left.None.Not, left.Unknown.Not, known.Certain),
            Model.And(left.None.Not, Model.Or(Model.And(left.Unknown, areNone.Not), Model.And(left.Unknown.Not, known.Possible))));
    }

    private Kleene Within(Symbol left, IReadOnlyList<Symbol> right)
    {
        var days = Days(left);
        if (right is [UnionSymbol union])
        {
            return Covers(union, days);
        }

        var parts = right.Select(r => (new Kleene(Model.And(r.Unknown.Not, r.None.Not), Model.And(r.Unknown.Not, r.None.Not)), Days(r)));
        return Covers(new UnionSymbol([.. parts], Model.And(right.Select(r => r.Unknown.Not))), days);
    }

    private Kleene Each(Symbol left, ContainmentOperator how, IReadOnlyList<Symbol> right)
    {
        var isCover = how == ContainmentOperator.Covers;
        var parts = new List<Kleene>();
        foreach (var other in right)
        {
            var days = Days(other);
            var holds = (left, isCover) switch
            {
                (UnionSymbol union, true) => Covers(union, days),
                (_, true) => Kleene.Known(Covers(Days(left), days)),
                _ => Kleene.Known(Overlaps(Days(left), days)),
            };
            parts.Add(new Kleene(
                Model.And(other.None.Not, other.Unknown.Not, holds.Certain),
                Model.And(other.None.Not, Model.Or(other.Unknown, holds.Possible))));
        }

        return isCover ? Model.And(parts) : Model.Or(parts);
    }

    private static PeriodSymbol Days(Symbol value) => value switch
    {
        PeriodSymbol period => period,
        NumberSymbol { IsPoint: true, Low: var day } => new PeriodSymbol(value.Unknown, value.None, day, day),
        ChoiceSymbol { Cases.IsEmpty: true } => new PeriodSymbol(value.Unknown, value.None, Line.Of(0), Line.Of(0)),
        _ => throw Untranslatable.Of("不确定的日期的比较", "a test of a day that is not certain"),
    };

    private Flag Covers(PeriodSymbol outer, PeriodSymbol inner) => Model.And(Model.AtMost(outer.From, inner.From), Model.AtMost(inner.To, outer.To));

    private Flag Overlaps(PeriodSymbol one, PeriodSymbol other) => Model.And(Model.AtMost(one.From, other.To), Model.AtMost(other.From, one.To));

    private Kleene Covers(UnionSymbol union, PeriodSymbol days)
    {
        var certain = Covers([.. union.Parts.Select(p => (p.Belongs.Certain, p.Period))], days);
        var possible = Covers([.. union.Parts.Select(p => (p.Belongs.Possible, p.Period))], days);
        return new Kleene(certain, Model.Or(union.IsComplete.Not, possible));
    }

    // No gap: the first day, and each day after an end, lies in one of them, as far as the days go.
    private Flag Covers(IReadOnlyList<(Flag Belongs, PeriodSymbol Period)> parts, PeriodSymbol days)
    {
        var points = parts.Select(p => (p.Belongs, Day: p.Period.To.Plus(Line.Of(1)))).Prepend((Belongs: Flag.True, Day: days.From));
        return Model.And(points.Select(p => Model.Or(
            [
                p.Belongs.Not,
                Model.Less(p.Day, days.From),
                Model.Less(days.To, p.Day),
                .. parts.Select(part => Model.And(part.Belongs, Model.AtMost(part.Period.From, p.Day), Model.AtMost(p.Day, part.Period.To))),
            ])));
    }
}
