using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Cli.Differing;

/// <summary>Consecutive days on which a rule comes to one outcome for a subject.</summary>
/// <param name="From">The first day; <see langword="null"/> where the subject has no time or an open start.</param>
/// <param name="Until">The last day.</param>
/// <param name="Result">A result of these days.</param>
internal sealed record OutcomeSpan(DateOnly? From, DateOnly? Until, RuleResult Result)
{
    /// <summary>Gets the outcome as programs read it.</summary>
    public string Key => Result.Finding is { } finding ? KindKey(finding.Kind) : OutcomeKey(Result.Outcome);

    /// <summary>Gets the outcome in words.</summary>
    public LocalizedText Label => Result.Finding?.Kind.Label() ?? Result.Outcome.Label();

    /// <summary>Gets the days, without any where the subject has no time.</summary>
    public string Days => From is null && Until is null ? string.Empty : $"{IsoDay.Of(From)}..{IsoDay.Of(Until)}";

    /// <summary>Gets why: the message of the finding, else what is missing; <see langword="null"/> where neither is said.</summary>
    public LocalizedText? Why => Result.Finding?.Message
        ?? (Result.Outcome == Outcome.Undetermined ? Lacks(string.Join(", ", Result.GatePaths.Take(3))) : Result.LiftedBy?.Label);

    /// <summary>Joins the results of a rule for one subject; neighbours with one outcome become one.</summary>
    public static IReadOnlyList<OutcomeSpan> Join(IEnumerable<RuleResult> results)
    {
        var spans = new List<OutcomeSpan>();
        foreach (var result in results.OrderBy(r => r.Part.From ?? DateOnly.MinValue))
        {
            var span = new OutcomeSpan(result.Part.From, result.Part.Until, result);
            if (spans.Count > 0 && spans[^1] is { Until: { } end } last && last.Key == span.Key && span.From == end.AddDays(1))
            {
                spans[^1] = last with { Until = span.Until };
            }
            else
            {
                spans.Add(span);
            }
        }

        return spans;
    }

    /// <summary>Determines whether two versions come to the same on the same days.</summary>
    public static bool AreAlike(IReadOnlyList<OutcomeSpan> before, IReadOnlyList<OutcomeSpan> after) =>
        before.Select(s => (s.From, s.Until, s.Key)).SequenceEqual(after.Select(s => (s.From, s.Until, s.Key)));

    private static LocalizedText Lacks(string paths) => new($"未申报：{paths}", $"not declared: {paths}");

    private static string KindKey(FindingKind kind) => kind switch
    {
        FindingKind.Violation => "violation",
        FindingKind.Caution => "caution",
        FindingKind.Opportunity => "opportunity",
    };

    private static string OutcomeKey(Outcome outcome) => outcome switch
    {
        Outcome.Satisfied => "satisfied",
        Outcome.Violated => "violated",
        Outcome.NotApplicable => "not_applicable",
        Outcome.NotCovered => "not_covered",
        Outcome.Undetermined => "undetermined",
    };
}
