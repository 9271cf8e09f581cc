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
        var vocabulary = ShippedPacks.Files.Files.Where(f => f.Path.StartsWith("rules/vocabulary/", StringComparison.Ordinal) || f.Path.StartsWith("rules/regions/", StringComparison.Ordinal));
        return RulebookLoader.Load(RuleFileSet.FromFiles([.. vocabulary, .. Files(rules).Select(f => RuleFile.FromText(f.Path, f.Text))])).GetRulebookOrThrow();
    }

    /// <summary>Writes the files of a pack, without the vocabulary. The ids of the rules sort by group, then by test.</summary>
    /// <param name="rules">30, 300 or 3,000.</param>
    public static IEnumerable<(string Path, string Text)> Files(int rules)
    {
        yield return ("rules/sources/benchmark-law.yaml", Source);
        yield return ("rules/benchmark/pack.yaml", Head);
        var groups = SubjectGroup.All(rules / Tests);
        for (var rule = 0; rule < rules; rule++)
        {
            var (group, test) = (rule / Tests, rule % Tests);
            var id = $"b-{group:000}-{test}";
            yield return ($"rules/benchmark/rules/{id}.yaml", RuleText.Of(id, groups[group], test));
        }
    }
}
