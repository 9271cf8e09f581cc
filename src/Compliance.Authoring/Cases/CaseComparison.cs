using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Authoring.Cases;

/// <summary>Compares the expected results of a case with the actual ones.</summary>
internal static class CaseComparison
{
    private static readonly LocalizedText NothingSaid = new(
        "规则没有对任何对象作出结论。",
        "The rule said nothing of anything.");

    private static readonly LocalizedText NotSaid = new("没有这样的结果。", "There is no such result.");

    private static readonly LocalizedText NotExpected = new("案例没有列出这个结果。", "The case does not list this result.");

    /// <summary>Compares.</summary>
    /// <param name="expectation">What the case expects.</param>
    /// <param name="results">The actual results.</param>
    /// <param name="declaresSubject">Whether the facts given hold something the rule could examine.</param>
    public static ImmutableArray<ResultPair> Compare(CaseExpectation expectation, ImmutableArray<RuleResult> results, bool declaresSubject) =>
        expectation.IsForEveryResult
            ? CompareEvery(expectation.Results[0], results, declaresSubject)
            : CompareList(expectation.Results, results);

    /// <summary>Compares what is upcoming: it must be just what is listed.</summary>
    public static ImmutableArray<ResultPair> CompareUpcoming(ImmutableArray<ExpectedResult> expected, IEnumerable<Finding> upcoming) =>
        CompareList(expected, [.. upcoming.Select(f => new RuleResult(f.Rule, f.Subject, f.Part, Outcome.Violated, f, [], null))]);

    private static ImmutableArray<ResultPair> CompareEvery(ExpectedResult expected, ImmutableArray<RuleResult> results, bool declaresSubject)
    {
        // What may exist undeclared is not what the case is about, unless it is all there is.
        var about = results.RemoveAll(r => r.Subject is null);

        // Nor are days before the law, where there are others.
        if (expected.Outcome != ExpectedOutcome.NotCovered && results.Any(r => r.Outcome != Outcome.NotCovered))
        {
            about = about.RemoveAll(r => r.Outcome == Outcome.NotCovered);
        }

        if (!results.IsEmpty)
        {
            return [.. (about.IsEmpty ? results : about).Select(r => Pair(expected, r))];
        }

        var isVacuous = expected.Outcome == ExpectedOutcome.NotApplicable && !declaresSubject;
        return [new ResultPair(expected, null, isVacuous ? [] : [NothingSaid])];
    }

    // The more a listed result says of its subject and time, the earlier it chooses; each takes the best of what is left.
    private static ImmutableArray<ResultPair> CompareList(ImmutableArray<ExpectedResult> expected, ImmutableArray<RuleResult> results)
    {
        var left = results.ToList();
        var taken = new Dictionary<ExpectedResult, RuleResult?>(ReferenceEqualityComparer.Instance);
        foreach (var one in expected.OrderByDescending(IdentityCount))
        {
            var match = left.Where(r => IsAbout(one, r)).OrderBy(r => Differences(one, r).Count()).FirstOrDefault();
            taken[one] = match;
            if (match is not null)
            {
                left.Remove(match);
            }
        }

        return
        [
            .. expected.Select(e => taken[e] is { } actual ? Pair(e, actual) : new ResultPair(e, null, [NotSaid])),
            .. left.Where(r => r.Subject is not null).Select(r => new ResultPair(null, r, [NotExpected])),
        ];
    }

    private static ResultPair Pair(ExpectedResult expected, RuleResult actual) =>
        new(expected, actual, [.. Differences(expected, actual)]);

    private static int IdentityCount(ExpectedResult expected) =>
        (expected.Subject is null ? 0 : 1) + (expected.From is null ? 0 : 1) + (expected.Until is null ? 0 : 1);

    private static bool IsAbout(ExpectedResult expected, RuleResult actual) =>
        (expected.Subject is null || expected.Subject == ResultText.SubjectOf(actual))
        && (expected.From is null || expected.From == actual.Part.From)
        && (expected.Until is null || expected.Until == actual.Part.Until);

    private static IEnumerable<LocalizedText> Differences(ExpectedResult expected, RuleResult actual)
    {
        if (expected.Subject is { } subject && subject != ResultText.SubjectOf(actual))
        {
            yield return Differs(new("主体", "subject"), LocalizedText.Same(subject), LocalizedText.Same(ResultText.SubjectOf(actual)));
        }

        if (expected.From is { } from && from != actual.Part.From)
        {
            yield return Differs(new("自", "from"), Day(from), Day(actual.Part.From));
        }

        if (expected.Until is { } until && until != actual.Part.Until)
        {
            yield return Differs(new("至", "until"), Day(until), Day(actual.Part.Until));
        }

        var outcome = ResultText.OutcomeOf(actual);
        if (expected.Outcome != outcome)
        {
            yield return Differs(new("结论", "outcome"), CaseWords.Text(expected.Outcome), CaseWords.Text(outcome));
        }

        foreach (var citation in expected.Cites.Except(ResultText.Citations(actual), StringComparer.Ordinal))
        {
            yield return new($"没有引用 {citation}。", $"'{citation}' is not cited.");
        }

        foreach (var path in expected.Missing.Except(actual.Missing.Select(m => m.Path), StringComparer.Ordinal))
        {
            yield return new($"没有询问 {path}。", $"'{path}' is not asked for.");
        }

        var caps = actual.Finding is { } finding ? finding.Caps.Order().ToList() : [];
        if (expected.Caps is { } wanted && !wanted.SequenceEqual(caps))
        {
            yield return Differs(new("封顶", "caps"), List(wanted), List(caps));
        }
    }

    /// <summary>Says what differs.</summary>
    internal static LocalizedText Differs(LocalizedText what, LocalizedText expected, LocalizedText actual) => new(
        $"{what.Zh}：预期“{expected.Zh}”，实际“{actual.Zh}”。",
        $"{what.En}: expected '{expected.En}', was '{actual.En}'.");

    private static LocalizedText Day(DateOnly? day) =>
        day is null ? new("无", "none") : LocalizedText.Same(IsoDay.Of(day));

    /// <summary>Lists caps.</summary>
    internal static LocalizedText List(IReadOnlyCollection<CapReason> caps) => caps.Count == 0
        ? new("无", "none")
        : new(string.Join("、", caps.Select(c => CaseWords.Text(c).Zh)), string.Join(", ", caps.Select(c => CaseWords.Text(c).En)));
}
