using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;

namespace Compliance.Benchmarks.Packs;

/// <summary>Packs of 30, 300 and 3,000 rules over the shipped vocabulary: ten tests for each group of activities, and each activity is in one group.</summary>
internal static class Synthetic
{
    /// <summary>How many rules an activity meets, whatever the size of the pack.</summary>
    public const int Tests = 10;

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
        yield return ("rules/sources/benchmark-law.yaml", BenchmarkLaw.Source("benchmark-law"));
        yield return ("rules/benchmark/pack.yaml", BenchmarkLaw.Head("benchmark"));
        var groups = SubjectGroup.All(rules / Tests);
        for (var rule = 0; rule < rules; rule++)
        {
            var (group, test) = (rule / Tests, rule % Tests);
            var id = $"b-{group:000}-{test}";
            yield return ($"rules/benchmark/rules/{id}.yaml", RuleText.Of(id, groups[group], test));
        }
    }
}
