using System.Globalization;
using System.Text;
using System.Text.Json;
using Compliance.Benchmarks.Bulk;
using Compliance.Benchmarks.Platforms.Peers;
using Compliance.Benchmarks.Running;

namespace Compliance.Benchmarks.Platforms;

/// <summary>
/// Whole processes over one file of platform companies, in turns: typed parsing alone, rules by hand, the peers, and the command with
/// its findings written. This program has the runtime settings of the command; published ReadyToRun, it is compiled as the command is.
/// </summary>
internal static class PlatformBulk
{
    private const int Rounds = 5;

    private static readonly string[] Ways = ["typed parsing alone", "rules by hand", "RulesEngine, yes or no", "RulesEngine with its fast compiler, yes or no", "NRules, rules by hand"];

    /// <summary>Measures all ways.</summary>
    /// <param name="declarations">How many declarations the file has.</param>
    /// <param name="commands">The commands, each an executable or a <c>.dll</c>.</param>
    public static string Run(int declarations, string[] commands)
    {
        var folder = Directory.CreateTempSubdirectory("compliance-platforms").FullName;
        try
        {
            var (typed, declared, output, rules) = (Path.Combine(folder, "typed.ndjson"), Path.Combine(folder, "declared.ndjson"), Path.Combine(folder, "findings.ndjson"), Path.Combine(folder, "rules"));
            Write(typed, declared, declarations);
            PlatformPack.Write(rules);
            var self = Self();
            var runs = new List<(string Name, int Threads, Func<ProcessFigures> Run)>();
            foreach (var threads in new[] { 1, Environment.ProcessorCount }.Distinct())
            {
                var count = threads.ToString(CultureInfo.InvariantCulture);
                runs.AddRange(Ways.Select(way => (way, threads, (Func<ProcessFigures>)(() => ProcessFigures.Of(self, "platforms-pass", way, typed, count)))));
                runs.AddRange(commands.Select(command => ($"compliance check, {Path.GetFileName(Path.GetDirectoryName(command))}", threads, (Func<ProcessFigures>)(() =>
                    ProcessFigures.Of(command, "check", declared, "--no-config", "--no-shipped", "--rules", rules, "--as-of", "2026-11-01", "--fail-on", "none", "--threads", count, "-o", $"ndjson={output}")))));
            }

            var figures = runs.Select(_ => new List<ProcessFigures>()).ToList();
            for (var round = 0; round < Rounds; round++)
            {
                for (var i = 0; i < runs.Count; i++)
                {
                    figures[i].Add(runs[i].Run());
                }
            }

            Require(long.Parse(figures[1][0].Output, CultureInfo.InvariantCulture), output);
            return Table(declarations, [.. runs.Select((r, i) => (r.Name, r.Threads, figures[i]))]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes the workload into a folder, for other programs: <c>typed.ndjson</c>, <c>declared.ndjson</c> and <c>rules</c>.</summary>
    public static void Write(string folder, int declarations)
    {
        Directory.CreateDirectory(folder);
        Write(Path.Combine(folder, "typed.ndjson"), Path.Combine(folder, "declared.ndjson"), declarations);
        PlatformPack.Write(Path.Combine(folder, "rules"));
    }

    /// <summary>Is one of the processes.</summary>
    public static void Pass(string way, string file, int threads) => Console.WriteLine(TypedPass.Run(file, threads, PlatformJson.Default.PlatformFacts, Worker(Way(way))));

    private static Func<Func<PlatformFacts, int>> Worker(Action<PlatformFacts, PlatformRows> judge) => () =>
    {
        var rows = new PlatformRows();
        return facts =>
        {
            rows.Clear();
            judge(facts, rows);
            return rows.Count;
        };
    };

    private static Action<PlatformFacts, PlatformRows> Way(string way) => Array.IndexOf(Ways, way) switch
    {
        0 => static (_, _) => { },
        1 => PlatformRules.Judge,
        2 => new RulesEnginePlatform(1, isFast: false).Judge,
        3 => new RulesEnginePlatform(1, isFast: true).Judge,
#if NRULES
        4 => new NRulesPlatform(1).Judge,
#endif
        _ => throw new ArgumentException($"There is no way '{way}'.", nameof(way)),
    };

    private static void Write(string typed, string declared, int declarations)
    {
        var generator = new PlatformGenerator(PlatformRun.Seed);
        using var first = File.Create(typed);
        using var second = File.Create(declared);
        for (var i = 0; i < declarations; i++)
        {
            var facts = generator.One();
            first.Write(PlatformDeclarations.Typed(facts));
            first.WriteByte((byte)'\n');
            second.Write(PlatformDeclarations.Declared(facts));
            second.WriteByte((byte)'\n');
        }
    }

    private static string Table(int declarations, List<(string Name, int Threads, List<ProcessFigures> Figures)> runs)
    {
        var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"| {declarations:#,0} declarations, 30 rules | threads | µs of processor time, median | best | to typed parsing | declarations a second and core | a second | peak MiB |\n|---|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var (name, threads, figures) in runs)
        {
            var typed = Median(runs.First(r => r.Threads == threads).Figures, f => f.Processor);
            var processor = Median(figures, f => f.Processor);
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {threads} | {1e6 * processor / declarations:0.0} | {1e6 * figures.Min(f => f.Processor) / declarations:0.0} | {processor / typed:0.00} | {declarations / processor:#,0} | {declarations / Median(figures, f => f.Seconds):#,0} | {figures.Max(f => f.PeakMiB):0} |\n");
        }

        return table.ToString();
    }

    private static double Median(List<ProcessFigures> figures, Func<ProcessFigures, double> figure) => figures.Select(figure).Order().ElementAt(figures.Count / 2);

    // The program itself where it was published, else what `dotnet` runs.
    private static string Self() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? typeof(PlatformBulk).Assembly.Location : Environment.ProcessPath!;

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
