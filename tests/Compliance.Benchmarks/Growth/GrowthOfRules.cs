using System.Globalization;
using Compliance.Benchmarks.Running;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.RulePacks;
using Compliance.Rules;

namespace Compliance.Benchmarks.Growth;

/// <summary>
/// Names the rules that take most of the time of a workload of <see cref="GrowthRun"/>, and those whose time grows faster than the lists, each
/// evaluated and read by itself.
/// </summary>
internal static class GrowthOfRules
{
    private const double Fast = 1.15;
    private const double LeastMilliseconds = 20;
    private const int Named = 25;

    /// <summary>Measures each rule with some things in each list, and with four times as many.</summary>
    /// <param name="name">The workload.</param>
    /// <param name="count">The smaller number of things.</param>
    public static void Run(string name, int count)
    {
        var engine = ComplianceEngine.Load(ShippedPacks.Files);
        var lists = GrowthLists.All(engine.Rulebook.Vocabulary).Single(w => w.Name == name).Lists;
        var (few, many) = (GrowthLists.Declare(engine, lists, count), GrowthLists.Declare(engine, lists, 4 * count));
        var measured = new List<Row>();
        foreach (var rule in engine.Rulebook.Rules)
        {
            var one = ComplianceEngine.WithRule(engine.Rulebook, rule);
            _ = Measure(one, few);
            measured.Add(new Row(rule, Measure(one, few), Measure(one, many)));
        }

        Console.WriteLine($"| rule | {string.Join(" | ", ReadingParts.Names)} | exponent |");
        Console.WriteLine($"|---{string.Concat(Enumerable.Repeat("|---:", ReadingParts.Names.Count + 1))}|");
        foreach (var row in measured.OrderByDescending(r => r.After.Sum()).Where((r, i) => i < Named || r.IsFast))
        {
            Console.WriteLine(row);
        }
    }

    private static List<double> Measure(ComplianceEngine engine, Declaration declaration)
    {
        var start = UserTime();
        var report = engine.Evaluate(declaration, Day.AsOf, GrowthRun.Options);
        List<double> times = [UserTime() - start];
        foreach (var read in ReadingParts.All)
        {
            start = UserTime();
            read(report);
            times.Add(UserTime() - start);
        }

        return times;
    }

    private static double UserTime() => Environment.CpuUsage.UserTime.TotalMilliseconds;

    private sealed record Row(Rule Rule, IReadOnlyList<double> Before, IReadOnlyList<double> After)
    {
        private double Exponent => Math.Log(After.Sum() / Math.Max(Before.Sum(), 1)) / Math.Log(4);

        public bool IsFast => After.Sum() >= LeastMilliseconds && Exponent > Fast;

        public override string ToString() =>
            $"| {Rule.Id} | {string.Join(" | ", After.Select(ms => ms.ToString("#,0", CultureInfo.InvariantCulture)))} | {Exponent.ToString("0.00", CultureInfo.InvariantCulture)} |";
    }
}
