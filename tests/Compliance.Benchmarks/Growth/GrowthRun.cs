using System.Globalization;
using System.Text;
using Compliance.Benchmarks.Running;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.RulePacks;

namespace Compliance.Benchmarks.Growth;

/// <summary>
/// One declaration whose lists grow together, all of one company, so that each thing is related to each: time must grow as they do. It is
/// processor time in user mode, of all threads, so that a busy machine gives the same figures.
/// </summary>
internal static class GrowthRun
{
    private const int Smallest = 1000;

    /// <summary>Gets the options: what one declaration may take is no limit of what is measured.</summary>
    public static EvaluateOptions Options { get; } = new() { MaxSteps = long.MaxValue };

    /// <summary>Measures each workload with 1,000 things in each list, then twice as many, up to a number.</summary>
    /// <param name="most">The number.</param>
    /// <param name="only">The name of one workload; <see langword="null"/> for all.</param>
    public static void Run(int most, string? only)
    {
        var engine = ComplianceEngine.Load(ShippedPacks.Files);
        Console.WriteLine("| lists | things in each | evaluated, ms | read, ms | findings | undetermined | exponent | read |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (name, lists) in GrowthLists.All(engine.Rulebook.Vocabulary).Where(w => only is null || w.Name == only))
        {
            // The first run compiles the rules.
            _ = Measure(engine, lists, Smallest / 10);
            var (first, count) = ((Evaluated: 0.0, Read: 0.0), Smallest);
            for (; count <= most; count *= 2)
            {
                var figures = Measure(engine, lists, count);
                first = count == Smallest ? (figures.Evaluated, figures.Read) : first;
                var line = new StringBuilder();
                line.Append(CultureInfo.InvariantCulture, $"| {name} | {count:#,0} | {figures.Evaluated:#,0} | {figures.Read:#,0} | {figures.Report.Findings.Length:#,0} | {figures.Report.Counts.Undetermined:#,0} ");
                line.Append(CultureInfo.InvariantCulture, $"| {Exponent(first.Evaluated, figures.Evaluated, count):0.00} | {Exponent(first.Read, figures.Read, count):0.00} |");
                Console.WriteLine(line);
            }
        }
    }

    private static (double Evaluated, double Read, ComplianceReport Report) Measure(ComplianceEngine engine, IReadOnlyList<string> lists, int count)
    {
        var declaration = GrowthLists.Declare(engine, lists, count);
        GC.Collect();
        var start = UserTime();
        var report = engine.Evaluate(declaration, Day.AsOf, Options);
        var evaluated = UserTime() - start;
        start = UserTime();
        ReadingParts.Read(report);
        return (evaluated, UserTime() - start, report);
    }

    private static double UserTime() => Environment.CpuUsage.UserTime.TotalMilliseconds;

    private static double Exponent(double first, double last, int count) =>
        count == Smallest ? double.NaN : Math.Log(last / Math.Max(first, 1)) / Math.Log((double)count / Smallest);
}
