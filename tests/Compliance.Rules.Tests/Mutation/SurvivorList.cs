namespace Compliance.Rules.Tests.Mutation;

/// <summary>The changes that no case notices, each with its reason: survivors.txt.</summary>
internal static class SurvivorList
{
    /// <summary>The reason of a change of which the solver proved that it changes no outcome.</summary>
    public const string Equivalent = "equivalent";

    private const string Head = "# ";
    private static readonly string[] Text = File.ReadAllLines(RepositoryRoot.Combine("tests/Compliance.Rules.Tests/Mutation/survivors.txt"));

    /// <summary>Gets the reasons, each with what it means: lines <c># key: meaning</c>.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = Text
        .Where(l => l.StartsWith(Head, StringComparison.Ordinal) && l.Contains(": ", StringComparison.Ordinal))
        .Select(l => l[Head.Length..].Split(": ", 2))
        .ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    /// <summary>Gets the changes: what was changed, why no case notices, the sentence.</summary>
    public static IReadOnlyList<(string Id, string Reason, string Sentence)> Lines { get; } =
    [
        .. Text.Where(l => l.Length > 0 && !l.StartsWith('#')).Select(l => l.Split('\t')).Select(p => (p[0], p[1], p[2])),
    ];
}
