using Compliance.Findings;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>The same claim of one or several things: the same field, the same value, the same effect.</summary>
/// <param name="Claims">The claims, in the order of the report.</param>
/// <param name="Rules">The rules that any of them decided, by id.</param>
internal sealed record AssertionGroup(IReadOnlyList<Assertion> Claims, IReadOnlyList<Rule> Rules)
{
    /// <summary>Gets the kind of claim.</summary>
    public AssertionKind Kind => Claims[0].Kind;

    /// <summary>Gets the claim: of one thing with its name, of several without; where the dates differ they stand at each.</summary>
    public LocalizedText Claim => Claims.Count == 1
        ? AssertionText.Claim(Claims[0])
        : HasOwnValues ? Effective(Claims[0]) : AssertionText.Claim(Claims[0], Claims[0].Field!);

    /// <summary>Gets whether the things have values of their own, which say the same.</summary>
    public bool HasOwnValues => Claims.Any(c => c.Canonical != Claims[0].Canonical);

    /// <summary>Gets the rules: some ids, and how many others there are.</summary>
    public LocalizedText Decided => Kind == AssertionKind.AsOf ? AssertionText.Rules(Claims[0]) : AssertionText.Rules(Rules, AssertionText.Few);

    /// <summary>Groups claims: those that decided most rules come first, else in the order of the first of each group.</summary>
    public static IReadOnlyList<AssertionGroup> Of(IEnumerable<Assertion> claims) =>
    [
        .. claims
            .GroupBy(a => (a.Kind, Path: a.Field is null ? a.Path : WithoutThing(a.Path), Value: a.Kind == AssertionKind.Time ? string.Empty : a.Canonical, a.Effect?.En))
            .Select(g => new AssertionGroup([.. g], [.. g.SelectMany(a => a.Rules).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal)]))
            .OrderByDescending(g => g.Kind == AssertionKind.AsOf)
            .ThenByDescending(g => g.Rules.Count),
    ];

    private static LocalizedText Effective(Assertion claim) => claim.Effect is { } effect
        ? new($"{claim.Field!.Zh}（{effect.Zh}）", $"{claim.Field.En} ({effect.En})")
        : claim.Field!;

    // activities[wallet].funds becomes activities[].funds. No id holds a bracket.
    private static string WithoutThing(string path) =>
        path.IndexOf('[', StringComparison.Ordinal) is var open and >= 0 && path.IndexOf(']', open) is var close and >= 0
            ? string.Concat(path.AsSpan(0, open + 1), path.AsSpan(close))
            : path;
}
