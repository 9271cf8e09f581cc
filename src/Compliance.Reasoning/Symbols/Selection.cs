using Compliance.Facts;
using Compliance.Reasoning.Logic;

namespace Compliance.Reasoning.Symbols;

/// <summary>Makes the symbol that is one of several, as where a reference may lead to one of several things.</summary>
/// <param name="model">The model.</param>
internal sealed class Selection(Model model)
{
    /// <summary>Makes the symbol.</summary>
    /// <param name="unknown">Whether it is undeclared for a reason of its own.</param>
    /// <param name="none">Whether it is none for a reason of its own.</param>
    /// <param name="cases">The symbols, all of one kind, by flags of which at most one holds; where none does, the flags above say why.</param>
    public Symbol Of(Flag unknown, Flag none, IReadOnlyList<(Flag When, Symbol Then)> cases)
    {
        if (cases is [{ When.IsTrue: true }] && unknown.IsFalse && none.IsFalse)
        {
            return cases[0].Then;
        }

        var isUnknown = model.Or([unknown, .. cases.Select(c => model.And(c.When, c.Then.Unknown))]);
        var isNone = model.Or([none, .. cases.Select(c => model.And(c.When, c.Then.None))]);
        if (cases.Count == 0)
        {
            return new ChoiceSymbol(isUnknown, isNone, []);
        }

        return cases[0].Then switch
        {
            ChoiceSymbol => Choice(isUnknown, isNone, cases),
            NumberSymbol => Number(isUnknown, isNone, cases, RangeOf(unknown, none, cases)),
            PeriodSymbol => new PeriodSymbol(isUnknown, isNone, Line<PeriodSymbol>(cases, p => p.From), Line<PeriodSymbol>(cases, p => p.To)),
            ListSymbol => new ListSymbol(isUnknown, isNone, [.. cases.SelectMany(c => ((ListSymbol)c.Then).Items.Select(i => i with { IsIn = model.And(c.When, i.IsIn) }))]),
            RecordSymbol => new RecordSymbol(isUnknown, isNone, field => Of(isUnknown, isNone, Parts<RecordSymbol>(cases, r => r.At(field)))),
            MapSymbol first => new MapSymbol(isUnknown, isNone, first.Keys, key => Of(isUnknown, isNone, Parts<MapSymbol>(cases, m => m.At(key)))),
            ElapsedSymbol first => new ElapsedSymbol(isUnknown, isNone, Line<ElapsedSymbol>(cases, e => e.Start), Line<ElapsedSymbol>(cases, e => e.End), first.IsTerm, first.Calendar),
            _ => throw Untranslatable.Of("经引用取得的期间并集", "a union of periods through a reference"),
        };
    }

    private static string KeyOf(object value) => value is FactValue fact ? fact.Canonical : "→" + value;

    private ChoiceSymbol Choice(Flag unknown, Flag none, IReadOnlyList<(Flag When, Symbol Then)> cases)
    {
        var values = cases
            .SelectMany(c => ((ChoiceSymbol)c.Then).Cases.Select(v => v with { When = model.And(c.When, v.When) }))
            .GroupBy(v => KeyOf(v.Value), StringComparer.Ordinal)
            .Select(g => new ChoiceCase(model.Or(g.Select(v => v.When)), g.First().Value));
        return new ChoiceSymbol(unknown, none, [.. values.Where(v => !v.When.IsFalse)]);
    }

    private NumberSymbol? RangeOf(Flag unknown, Flag none, IReadOnlyList<(Flag When, Symbol Then)> cases) => cases.All(c => ((NumberSymbol)c.Then).Range is null)
        ? null
        : (NumberSymbol)Of(unknown, none, [.. cases.Select(c => (c.When, (Symbol)((NumberSymbol)c.Then).Compared))]);

    private NumberSymbol Number(Flag unknown, Flag none, IReadOnlyList<(Flag When, Symbol Then)> cases, NumberSymbol? range)
    {
        var low = Line<NumberSymbol>(cases, n => n.Low);
        var isPoint = cases.All(c => ((NumberSymbol)c.Then).IsPoint);
        return new NumberSymbol(unknown, none, low, isPoint ? low : Line<NumberSymbol>(cases, n => n.High))
        {
            IsLowOpen = Any(cases, n => n.IsLowOpen),
            IsHighOpen = Any(cases, n => n.IsHighOpen),
            IsOpenEnd = Any(cases, n => n.IsOpenEnd),
            MayBeNone = Any(cases, n => n.MayBeNone),
            Range = range,
        };
    }

    private Flag Any(IReadOnlyList<(Flag When, Symbol Then)> cases, Func<NumberSymbol, Flag> flag) =>
        model.Or(cases.Select(c => model.And(c.When, flag((NumberSymbol)c.Then))));

    private Line Line<T>(IReadOnlyList<(Flag When, Symbol Then)> cases, Func<T, Line> line)
        where T : Symbol => model.Select([.. cases.Select(c => (c.When, line((T)c.Then)))]);

    // A part of what is none is none already by the whole.
    private List<(Flag When, Symbol Then)> Parts<T>(IReadOnlyList<(Flag When, Symbol Then)> cases, Func<T, Symbol> part)
        where T : Symbol => [.. cases.Select(c => (model.And(c.When, c.Then.Unknown.Not, c.Then.None.Not), part((T)c.Then)))];
}
