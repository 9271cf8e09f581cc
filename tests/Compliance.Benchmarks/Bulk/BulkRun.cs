using System.Globalization;
using System.Text;
using System.Text.Json;
using Compliance.Benchmarks.Running;

namespace Compliance.Benchmarks.Bulk;

/// <summary>Whole processes over one file: typed parsing alone, rules by hand, and the command with its findings written.</summary>
internal static class BulkRun
{
    private const int Rounds = 3;
    private const string Typed = "typed parsing alone";
    private const string Native = "compliance check";

    /// <summary>Measures all ways in turns, on one thread and on all.</summary>
    /// <param name="declarations">How many declarations the file has.</param>
    /// <param name="command">The command: an executable, or a <c>.dll</c>.</param>
    public static string Run(int declarations, string command)
    {
        var folder = Directory.CreateTempSubdirectory("compliance-bulk").FullName;
        try
        {
            var file = Path.Combine(folder, "companies.ndjson");
            BulkGenerator.Write(file, declarations);
            BulkPack.Write(Path.Combine(folder, "rules"));
            var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"| {declarations:#,0} declarations, 30 rules | threads | processor time of one, µs | to typed parsing | declarations a second and core | a second | peak MiB |\n|---|---:|---:|---:|---:|---:|---:|\n");
            foreach (var threads in new[] { 1, Environment.ProcessorCount }.Distinct())
            {
                Measure(folder, file, declarations, command, threads, table);
            }

            return table.ToString();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Is one of the processes.</summary>
    public static void Pass(string way, string file, int threads) =>
        Console.WriteLine(TypedPass.Run(file, threads, BulkJson.Default.BulkFacts, () => way == Typed ? static _ => 0 : BulkRules.Judge));

    private static void Measure(string folder, string file, int declarations, string command, int threads, StringBuilder table)
    {
        var output = Path.Combine(folder, "findings.ndjson");
        var count = threads.ToString(CultureInfo.InvariantCulture);
        var self = typeof(BulkRun).Assembly.Location;
        var ways = new (string Name, Func<ProcessFigures> Run)[]
        {
            (Typed, () => ProcessFigures.Of(self, "bulk-pass", Typed, file, count)),
            ("rules by hand, nothing written", () => ProcessFigures.Of(self, "bulk-pass", "hand", file, count)),
            (Native, () => ProcessFigures.Of(command, "check", file, "--no-config", "--no-shipped", "--rules", Path.Combine(folder, "rules"), "--as-of", "2026-11-01", "--fail-on", "none", "--threads", count, "-o", $"ndjson={output}")),
        };
        var figures = ways.Select(_ => new List<ProcessFigures>()).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < ways.Length; i++)
            {
                figures[i].Add(ways[i].Run());
            }
        }

        Require(long.Parse(figures[1][0].Output, CultureInfo.InvariantCulture), output);
        var typed = figures[0].Min(f => f.Processor);
        for (var i = 0; i < ways.Length; i++)
        {
            var processor = figures[i].Min(f => f.Processor);
            table.Append(CultureInfo.InvariantCulture, $"| {ways[i].Name} | {threads} | {1e6 * processor / declarations:0.0} | {processor / typed:0.00} | {declarations / processor:#,0} | {declarations / figures[i].Min(f => f.Seconds):#,0} | {figures[i].Max(f => f.PeakMiB):0} |\n");
        }
    }

    // What is compared in speed must say the same.
    private static void Require(long violations, string output)
    {
        var found = File.ReadLines(output).Sum(line =>
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.GetProperty("counts").GetProperty("violations").GetInt64();
        });
        if (found != violations)
        {
            throw new InvalidOperationException($"The rules by hand found {violations} violations, and the command {found}.");
        }
    }
}
