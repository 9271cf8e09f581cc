using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Compliance.Benchmarks.Packs;
using Compliance.Benchmarks.Workload;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.RulePacks;

namespace Compliance.Benchmarks.Running;

/// <summary>One declaration that grows: activities by ten, and companies and licences with them, so that a join gone through would show.</summary>
internal static class ScaleRun
{
    private const int Smallest = 1000;
    private const string Shipped = "shipped packs";
    private const int MostByShippedPacks = 100_000;

    /// <summary>Measures up to a number of activities.</summary>
    public static string Run(int most)
    {
        var engines = new List<(string Name, ComplianceEngine Engine)>
        {
            ("30 rules", new ComplianceEngine(Synthetic.Load(30))),
            (Shipped, ComplianceEngine.Load(ShippedPacks.Files)),
        };
        var table = new StringBuilder("| rules | activities | ms | µs an activity | time exponent | MB allocated |\n|---|---:|---:|---:|---:|---:|\n");
        foreach (var (name, engine) in engines)
        {
            var before = 0.0;
            for (var count = Smallest; count <= (name == Shipped ? Math.Min(most, MostByShippedPacks) : most); count *= 10)
            {
                var (time, bytes) = Measure(engine, count);
                table.Append(CultureInfo.InvariantCulture, $"| {name} | {count:#,0} | {time:#,0.0} | {1000 * time / count:0.0} | {(before > 0 ? Math.Log10(time / before) : double.NaN):0.00} | {bytes / 1e6:#,0.0} |\n");
                before = time;
            }
        }

        return table.ToString();
    }

    private static (double Milliseconds, long Bytes) Measure(ComplianceEngine engine, int activities)
    {
        var declaration = Declare(engine.Declarations, activities);
        var times = new List<double>();
        var bytes = 0L;
        for (var round = 0; round < (activities > 10_000 ? 3 : 15); round++)
        {
            GC.Collect();
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            engine.Evaluate(declaration, Day.AsOf);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        }

        return (times.Order().ElementAt(times.Count / 2), bytes);
    }

    // Larger than the limit on files: it comes as an object, as it would from a program.
    private static Declaration Declare(DeclarationReader reader, int activities)
    {
        var text = new DeclarationGenerator(QuickRun.Seed, percentUndeclared: 0).OfGroup(activities);
        using var document = JsonDocument.Parse(text);
        return reader.FromObject(document.RootElement, ScaleJson.Default.JsonElement).GetDeclarationOrThrow();
    }
}
