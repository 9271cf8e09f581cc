using System.Collections.Immutable;
using Compliance.Authoring.Cases;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Corpora;

/// <summary>Compares what a corpus file expects with all that the rulebook found.</summary>
internal static class FindingComparison
{
    private static readonly LocalizedText NotFound = new("没有发现。", "It was not found.");

    public static (ImmutableArray<RuleResult> Unexpected, ImmutableArray<MissedFinding> Missed) Compare(ImmutableArray<ExpectedFinding> expected, ImmutableArray<RuleResult> results)
    {
        var taken = new HashSet<RuleResult>(ReferenceEqualityComparer.Instance);
        var missed = ImmutableArray.CreateBuilder<MissedFinding>();
        foreach (var one in expected)
        {
            ImmutableArray<RuleResult> about = [.. results.Where(r => ReferenceEquals(r.Rule, one.Rule) && ResultText.SubjectOf(r) == one.Result.Subject)];
            ImmutableArray<RuleResult> findings = [.. about.Where(r => r.Finding is not null && IsOnTheseDays(one.Result, r))];
            ImmutableArray<RuleResult> wanted = [.. findings.Where(r => ResultText.OutcomeOf(r) == one.Result.Outcome)];
            taken.UnionWith(wanted.IsEmpty ? findings : wanted);
            ImmutableArray<LocalizedText> differences = [.. wanted.IsEmpty ? [NotFound] : Differences(one.Result, wanted)];
            if (!differences.IsEmpty)
            {
                missed.Add(new MissedFinding(one, about, differences));
            }
        }

        return ([.. results.Where(r => IsGrave(r) && !taken.Contains(r))], missed.ToImmutable());
    }

    private static bool IsGrave(RuleResult result) =>
        result.Finding is { } finding
        && (finding.Kind == FindingKind.Violation || (finding.Kind == FindingKind.Caution && result.Rule.Severity == Severity.Critical));

    private static bool IsOnTheseDays(ExpectedResult expected, RuleResult actual) =>
        (expected.From is null || expected.From == actual.Part.From) && (expected.Until is null || expected.Until == actual.Part.Until);

    private static IEnumerable<LocalizedText> Differences(ExpectedResult expected, ImmutableArray<RuleResult> found)
    {
        foreach (var citation in expected.Cites.Except(found.SelectMany(ResultText.Citations), StringComparer.Ordinal))
        {
            yield return new($"没有引用 {citation}。", $"'{citation}' is not cited.");
        }

        ImmutableArray<CapReason> caps = [.. found.SelectMany(r => r.Finding!.Caps).Distinct().Order()];
        if (expected.Caps is { } wanted && !wanted.SequenceEqual(caps))
        {
            yield return CaseComparison.Differs(new("封顶", "caps"), CaseComparison.List(wanted), CaseComparison.List(caps));
        }
    }
}
