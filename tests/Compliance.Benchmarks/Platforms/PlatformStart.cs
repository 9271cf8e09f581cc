using System.Globalization;
using System.Text;
using Compliance.Benchmarks.Running;

namespace Compliance.Benchmarks.Platforms;

/// <summary>
/// Cold starts with a pack of one's own, of thirty rules and of 3,000 of which thirty can apply: a stream of one declaration, the form
/// of the rules in a cache, in turns with an empty program that is compiled alike.
/// </summary>
internal static class PlatformStart
{
    /// <summary>Measures all of them in turns and makes a table.</summary>
    /// <param name="rounds">How many times each is started.</param>
    public static string Run(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("compliance-cold").FullName;
        try
        {
            var programs = StartPrograms.Publish().Where(p => p.Way != "JIT").ToList();
            var runs = new List<(string Name, string File, string[] Arguments)> { ("empty program, ReadyToRun", programs[0].Empty, []) };
            foreach (var rules in new[] { PlatformPack.Rules, 100 * PlatformPack.Rules })
            {
                var arguments = Arguments(folder, rules);
                runs.AddRange(programs.Select(p => (string.Create(CultureInfo.InvariantCulture, $"`check`, {rules:#,0} own rules, {p.Way}"), p.Tool, arguments)));
            }

            var times = runs.Select(_ => new List<ProcessTime>()).ToList();
            for (var round = -1; round < rounds; round++)
            {
                for (var i = 0; i < runs.Count; i++)
                {
                    var time = ProcessTime.Of(runs[i].File, runs[i].Arguments, folder);
                    if (round >= 0)
                    {
                        times[i].Add(time);
                    }
                }
            }

            var table = new StringBuilder("| | ms, median | best | processor ms, mean | median to empty | processor to empty |\n|---|---:|---:|---:|---:|---:|\n");
            var (emptyWall, emptyProcessor) = (Median(times[0]), times[0].Average(t => t.Processor));
            for (var i = 0; i < runs.Count; i++)
            {
                var processor = times[i].Average(t => t.Processor);
                table.Append(CultureInfo.InvariantCulture, $"| {runs[i].Name} | {Median(times[i]):0} | {times[i].Min(t => t.Wall):0} | {processor:0} | {Median(times[i]) / emptyWall:0.0} | {processor / emptyProcessor:0.0} |\n");
            }

            return table.ToString();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[] Arguments(string folder, int rules)
    {
        var name = rules.ToString(CultureInfo.InvariantCulture);
        var (pack, declaration) = (Path.Combine(folder, $"rules-{name}"), Path.Combine(folder, $"company-{name}.ndjson"));
        PlatformPack.Write(pack, rules);
        (RuleGate, int)? gate = rules == PlatformPack.Rules ? null : (RuleGate.CompanyCode, 3);
        File.WriteAllBytes(declaration, [.. PlatformDeclarations.Declared(new PlatformGenerator(PlatformRun.Seed).One(), gate), (byte)'\n']);
        return ["check", declaration, "--no-config", "--no-shipped", "--rules", pack, "--as-of", "2026-11-01", "--fail-on", "none", "--threads", "1", "-o", $"ndjson={Path.Combine(folder, $"findings-{name}.ndjson")}"];
    }

    private static double Median(List<ProcessTime> times) => times.Select(t => t.Wall).Order().ElementAt(times.Count / 2);
}
