using Compliance.Binding;
using Compliance.Conditions.ValueTests;
using Compliance.Types;

namespace Compliance.Conditions.Binding.ValueTests;

/// <summary>The test operators, one row each, in the order in which messages list them (docs/rule-language.md §3.1).</summary>
internal static class TestTable
{
    private static readonly TestOperator[] Rows =
    [
        Compare(RuleKeywords.Is, ComparisonOperator.Equal, TypeFit.HasEquality),
        Compare(RuleKeywords.IsNot, ComparisonOperator.NotEqual, TypeFit.HasEquality),
        Member(RuleKeywords.In, isNegated: false),
        Member(RuleKeywords.NotIn, isNegated: true),
        Compare(RuleKeywords.AtLeast, ComparisonOperator.AtLeast, TypeFit.IsQuantity),
        Compare(RuleKeywords.AtMost, ComparisonOperator.AtMost, TypeFit.IsQuantity),
        Compare(RuleKeywords.MoreThan, ComparisonOperator.MoreThan, TypeFit.IsQuantity),
        Compare(RuleKeywords.LessThan, ComparisonOperator.LessThan, TypeFit.IsQuantity),
        Compare(RuleKeywords.OnOrAfter, ComparisonOperator.AtLeast, TypeFit.IsDay),
        Compare(RuleKeywords.OnOrBefore, ComparisonOperator.AtMost, TypeFit.IsDay),
        Compare(RuleKeywords.After, ComparisonOperator.MoreThan, TypeFit.IsDay),
        Compare(RuleKeywords.Before, ComparisonOperator.LessThan, TypeFit.IsDay),
        new(RuleKeywords.Contains, TestOperand.Item, TypeFit.IsListOfEqual, static (operands, left, value, span) =>
            operands.One(value, TypeFit.ElementOf(left.Type)!, RuleKeywords.Contains) is { } item ? new ListTest(left, ListOperator.ContainsAny, [item], span) : null),
        List(RuleKeywords.ContainsAny, ListOperator.ContainsAny),
        List(RuleKeywords.ContainsAll, ListOperator.ContainsAll),
        Relate(RuleKeywords.Covers, ContainmentOperator.Covers, TypeFit.IsExtent),
        Relate(RuleKeywords.Within, ContainmentOperator.Within, static t => TypeFit.IsExtent(t) || TypeFit.IsDay(t)),
        Relate(RuleKeywords.Overlaps, ContainmentOperator.Overlaps, TypeFit.IsExtent),
        new(RuleKeywords.Mentions, TestOperand.Words, static t => t.Kind == FactTypeKind.Text, static (operands, left, value, span) =>
            operands.Words(value, RuleKeywords.Mentions) is { } words ? new TextMention(left, words, span) : null),
        Answer(RuleKeywords.Present, PresenceTest.Present, static _ => true),
        Answer(RuleKeywords.Empty, PresenceTest.Empty, static t => t.Kind == FactTypeKind.List),
    ];

    /// <summary>Gets the operators.</summary>
    public static IReadOnlyList<TestOperator> All => Rows;

    /// <summary>Finds an operator by either spelling.</summary>
    public static TestOperator? Find(string text) => Array.Find(Rows, r => r.Word.Matches(text));

    /// <summary>Gets the operator of a keyword.</summary>
    public static TestOperator Of(Keyword word) => Array.Find(Rows, r => r.Word == word) ?? throw new ArgumentOutOfRangeException(nameof(word), word, "No test.");

    /// <summary>Gets the tests that can be used on values of a type.</summary>
    public static IReadOnlyCollection<Keyword> For(FactType type) => [.. Rows.Where(r => r.Fits(type)).Select(r => r.Word)];

    private static TestOperator Compare(Keyword word, ComparisonOperator comparison, Func<FactType, bool> fits) => new(word, TestOperand.One, fits, (operands, left, value, span) =>
        operands.One(value, left.Type, word) is { } right ? new Comparison(left, comparison, right, span) : null);

    private static TestOperator Member(Keyword word, bool isNegated) => new(word, TestOperand.Several, TypeFit.HasEquality, (operands, left, value, span) =>
        operands.Several(value, left.Type, word) is { } choices ? new Membership(left, choices, isNegated, span) : null);

    private static TestOperator List(Keyword word, ListOperator listOperator) => new(word, TestOperand.SeveralItems, TypeFit.IsListOfEqual, (operands, left, value, span) =>
        operands.Several(value, TypeFit.ElementOf(left.Type)!, word) is { } items ? new ListTest(left, listOperator, items, span) : null);

    private static TestOperator Relate(Keyword word, ContainmentOperator relation, Func<FactType, bool> fits) => new(word, TestOperand.Extents, fits, (operands, left, value, span) =>
        operands.Extents(value, left.Type, relation, word) is { } extents ? new Containment(left, relation, extents, span) : null);

    private static TestOperator Answer(Keyword word, PresenceTest asked, Func<FactType, bool> fits) => new(word, TestOperand.Answer, fits, (operands, left, value, span) =>
        operands.Answer(value, word) is { } expected ? new Presence(left, asked, expected, span) : null);
}
