using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;

namespace Compliance.Reasoning.Translation;

/// <summary>Translates tests of values of finite sorts: each combination is tested by the native engine.</summary>
/// <param name="translation">The question.</param>
internal sealed class ChoiceTests(Translator translation)
{
    private const int Most = 2_000;
    private static readonly NoneValue None = new(default);

    /// <summary>Translates a test.</summary>
    /// <param name="test">The test.</param>
    /// <param name="values">The value tested, then the operands.</param>
    public Kleene Test(ValueTest test, IReadOnlyList<Symbol> values)
    {
        var model = translation.Model;
        var open = ConcreteTests.Open(test);
        var combinations = Combine([.. values.Select(v => StatesOf((ChoiceSymbol)v))]);
        var certain = new List<Flag>();
        var possible = new List<Flag>();
        foreach (var (when, facts) in combinations)
        {
            var truth = translation.OnAllDays(day => translation.Tests.Run(open, facts, day));
            if (truth != Truth.False)
            {
                (truth == Truth.True ? certain : possible).Add(when);
            }
        }

        var isCertain = model.Or(certain);
        return new Kleene(isCertain, model.Or([isCertain, .. possible]));
    }

    private static List<(Flag When, FactValue? Value)> StatesOf(ChoiceSymbol value)
    {
        var states = new List<(Flag When, FactValue? Value)> { (value.Unknown, null), (value.None, None) };
        states.AddRange(value.Cases.Select(c => (c.When, (FactValue?)(c.Value as FactValue ?? throw Untranslatable.Of("引用的比较", "a comparison of references")))));
        return states.FindAll(s => !s.When.IsFalse);
    }

    private List<(Flag When, FactValue?[] Facts)> Combine(List<List<(Flag When, FactValue? Value)>> states)
    {
        var combinations = new List<(Flag When, FactValue?[] Facts)> { (Flag.True, []) };
        foreach (var state in states)
        {
            if ((long)combinations.Count * state.Count > Most)
            {
                throw Untranslatable.Of("组合过多的比较", "a test of too many combinations of values");
            }

            combinations = [.. from c in combinations from s in state select (translation.Model.And(c.When, s.When), (FactValue?[])[.. c.Facts, s.Value])];
        }

        return combinations;
    }
}
