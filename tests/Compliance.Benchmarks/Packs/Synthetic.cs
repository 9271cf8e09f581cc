using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;

namespace Compliance.Benchmarks.Packs;

/// <summary>Packs of 30, 300 and 3,000 rules over the shipped vocabulary: ten tests for each group of activities, and each activity is in one group.</summary>
internal static class Synthetic
{
    /// <summary>How many rules an activity meets, whatever the size of the pack.</summary>
    public const int Tests = 10;

    private const string Source = """
        id: benchmark-law
        title: { zh: 基准法, en: Benchmark Law }
        type: law
        issuers: [全国人民代表大会常务委员会]
        issued: 2010-01-01
        in_force: { from: 2010-01-01 }
        status: verified
        articles:
          - { article: "1", status: verified, summary: { zh: 基准, en: Benchmark } }
        """;

    private const string Head = """
        id: benchmark
        version: 1.0.0
        title: { zh: 基准规则, en: Benchmark rules }
        """;

    /// <summary>Loads a pack.</summary>
    /// <param name="rules">30, 300 or 3,000.</param>
    public static Rulebook Load(int rules)
    {
        var vocabulary = ShippedPacks.Files.Files.Where(f => f.Path.StartsWith("rules/vocabulary/", StringComparison.Ordinal));
        var groups = SubjectGroup.All(rules / Tests);
        var files = groups.SelectMany((group, g) => Enumerable.Range(0, Tests).Select(t => File(Id(g, t), RuleText.Of(Id(g, t), group, t))));
        return RulebookLoader.Load(RuleFileSet.FromFiles(
        [
            .. vocabulary,
            RuleFile.FromText("rules/sources/benchmark-law.yaml", Source),
            RuleFile.FromText("rules/benchmark/pack.yaml", Head),
            .. files,
        ])).GetRulebookOrThrow();
    }

    /// <summary>Gets the id of a rule: ids sort by group, then by test.</summary>
    public static string Id(int group, int test) => $"b-{group:000}-{test}";

    private static RuleFile File(string id, string text) => RuleFile.FromText($"rules/benchmark/rules/{id}.yaml", text);
}
