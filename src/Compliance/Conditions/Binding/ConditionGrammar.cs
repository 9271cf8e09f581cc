using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions.Binding.ValueTests;
using Compliance.Types;

namespace Compliance.Conditions.Binding;

/// <summary>The words of conditions (docs/rule-language.md §3), from the tables by which conditions are bound, for editors.</summary>
public static class ConditionGrammar
{
    /// <summary>Gets the keys with a list of conditions: all of them, any of them.</summary>
    public static ImmutableArray<Keyword> Joins { get; } = [RuleKeywords.All, RuleKeywords.Any];

    /// <summary>Gets the key with a condition that must not hold.</summary>
    public static Keyword Not => RuleKeywords.Not;

    /// <summary>Gets the words before what is looked for among things: some, no.</summary>
    public static ImmutableArray<Keyword> Quantifiers { get; } = [RuleKeywords.Some, RuleKeywords.No];

    /// <summary>Gets the word before things that must all satisfy something.</summary>
    public static Keyword Every => RuleKeywords.Every;

    /// <summary>Gets the key of which things count.</summary>
    public static Keyword Where => RuleKeywords.Where;

    /// <summary>Gets the key of what every thing must satisfy.</summary>
    public static Keyword Satisfies => RuleKeywords.Satisfies;

    /// <summary>Gets the word before the name of an item.</summary>
    public static Keyword As => RuleKeywords.As;

    /// <summary>Gets the aggregates.</summary>
    public static IReadOnlyList<Keyword> Aggregates => RuleKeywords.Aggregates;

    /// <summary>Gets the English word between an aggregate and what it is over.</summary>
    public static Keyword Of => RuleKeywords.Of;

    /// <summary>Gets the word before a period whose length is tested.</summary>
    public static Keyword Length => RuleKeywords.Length;

    /// <summary>Gets the word before the id of a parameter.</summary>
    public static Keyword Parameter => RuleKeywords.Parameter;

    /// <summary>Gets the key of an entry of a map.</summary>
    public static Keyword MapKey => RuleKeywords.Key;

    /// <summary>Gets the value of an entry of a map, or of an item of a list of plain values.</summary>
    public static Keyword Value => RuleKeywords.Value;

    /// <summary>Gets the first and the last day of a period.</summary>
    public static ImmutableArray<Keyword> PeriodEnds { get; } = [RuleKeywords.From, RuleKeywords.To];

    /// <summary>Gets the tests that can be used on values of a type, each with what stands behind it.</summary>
    public static IEnumerable<(Keyword Word, TestOperand Operand)> TestsOf(FactType type) =>
        TestTable.All.Where(t => t.Fits(type)).Select(t => (t.Word, t.Operand));

    /// <summary>Gets all tests.</summary>
    public static IEnumerable<Keyword> Tests => TestTable.All.Select(t => t.Word);
}
