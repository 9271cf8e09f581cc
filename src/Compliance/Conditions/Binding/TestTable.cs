using Compliance.Binding;
using Compliance.Types;

namespace Compliance.Conditions.Binding;

/// <summary>The table of docs/rule-language.md §3.1: which test can be used on which type.</summary>
internal static class TestTable
{
    private static readonly (Keyword[] Tests, Func<FactType, bool> Fits)[] Rows =
    [
        ([RuleWords.Is, RuleWords.IsNot, RuleWords.In, RuleWords.NotIn], TypeFit.HasEquality),
        ([RuleWords.AtLeast, RuleWords.AtMost, RuleWords.MoreThan, RuleWords.LessThan], t => t.IsNumeric || t.Kind == FactTypeKind.Duration),
        ([RuleWords.OnOrAfter, RuleWords.OnOrBefore, RuleWords.After, RuleWords.Before], t => t.Kind == FactTypeKind.Date),
        ([RuleWords.Contains, RuleWords.ContainsAny, RuleWords.ContainsAll], t => TypeFit.ElementOf(t) is { } element && TypeFit.HasEquality(element)),
        ([RuleWords.Covers, RuleWords.Overlaps], t => t.Kind == FactTypeKind.Period || TypeFit.IsPlace(t)),
        ([RuleWords.Within], t => t.Kind is FactTypeKind.Period or FactTypeKind.Date || TypeFit.IsPlace(t)),
        ([RuleWords.Mentions], t => t.Kind == FactTypeKind.Text),
        ([RuleWords.Present], _ => true),
        ([RuleWords.Empty], t => t.Kind == FactTypeKind.List),
    ];

    /// <summary>Finds a test by either spelling.</summary>
    public static Keyword? Find(string text) => RuleWords.Tests.FirstOrDefault(t => t.Matches(text));

    /// <summary>Determines whether a test can be used on values of a type.</summary>
    public static bool Fits(Keyword test, FactType type) => Rows.First(r => r.Tests.Contains(test)).Fits(type);

    /// <summary>Gets the tests that can be used on values of a type.</summary>
    public static IReadOnlyCollection<Keyword> For(FactType type) => [.. RuleWords.Tests.Where(t => Fits(t, type))];

    /// <summary>Gets the comparison a test stands for, or <see langword="null"/> when it is no comparison.</summary>
    public static ComparisonOperator? Comparison(Keyword test) =>
        test == RuleWords.Is ? ComparisonOperator.Equal
        : test == RuleWords.IsNot ? ComparisonOperator.NotEqual
        : test == RuleWords.AtLeast || test == RuleWords.OnOrAfter ? ComparisonOperator.AtLeast
        : test == RuleWords.AtMost || test == RuleWords.OnOrBefore ? ComparisonOperator.AtMost
        : test == RuleWords.MoreThan || test == RuleWords.After ? ComparisonOperator.MoreThan
        : test == RuleWords.LessThan || test == RuleWords.Before ? ComparisonOperator.LessThan
        : null;
}
