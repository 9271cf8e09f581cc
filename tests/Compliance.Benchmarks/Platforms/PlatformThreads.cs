using System.Diagnostics;
using System.Globalization;
using System.Text;
using Compliance.Benchmarks.Bulk;

namespace Compliance.Benchmarks.Platforms;

/// <summary>
/// What a second thread wins by the clock: the command on one thread, on two, and two processes side by side on one thread and half of the lines
/// each, which is the most that two cores of this machine can give, whatever else they do. All in turns.
/// </summary>
internal static class PlatformThreads
{
    private const int Rounds = 5;

    /// <summary>Measures each command.</summary>
    /// <param name="declarations">How many declarations the file has.</param>
    /// <param name="commands">The commands, each an executable or a <c>.dll</c>.</param>
    public static string Run(int declarations, string[] commands)
    {
        var folder = Directory.CreateTempSubdirectory("compliance-threads").FullName;
        try
        {
            PlatformBulk.Write(folder, declarations);
            var (whole, rules) = (Path.Combine(folder, "declared.ndjson"), Path.Combine(folder, "rules"));
            string[] halves = [Path.Combine(folder, "even.ndjson"), Path.Combine(folder, "odd.ndjson")];
            Deal(whole, halves);
            var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"| {declarations:#,0} declarations, 30 rules | one thread, s | two threads, s | two processes, s | one to two threads | one to two processes | processor time, two threads to one |\n|---|---:|---:|---:|---:|---:|---:|\n");
            foreach (var command in commands)
            {
                var (one, two, apart) = (new List<(double Clock, double Processor)>(), new List<(double Clock, double Processor)>(), new List<(double Clock, double Processor)>());
                for (var round = -1; round < Rounds; round++)
                {
                    // The first of each leaves the form of the rules in the cache.
                    var (first, second, third) = (Check(command, rules, 1, whole), Check(command, rules, 2, whole), Check(command, rules, 1, halves));
                    if (round >= 0)
                    {
                        one.Add(first);
                        two.Add(second);
                        apart.Add(third);
                    }
                }

                var (alone, both, processes) = (Median(one), Median(two), Median(apart));
                table.Append(CultureInfo.InvariantCulture, $"| {Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(command)))} | {alone.Clock:0.00} | {both.Clock:0.00} | {processes.Clock:0.00} | {alone.Clock / both.Clock:0.00} | {alone.Clock / processes.Clock:0.00} | {both.Processor / alone.Processor:0.00} |\n");
            }

            return table.ToString();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // One process for each file, all at once.
    private static (double Clock, double Processor) Check(string command, string rules, int threads, params string[] files)
    {
        var start = Stopwatch.GetTimestamp();
        var count = threads.ToString(CultureInfo.InvariantCulture);
        var running = files.Select(file => Task.Run(() => ProcessFigures.Of(
            command, "check", file, "--no-config", "--no-shipped", "--rules", rules, "--as-of", "2026-11-01", "--fail-on", "none", "--threads", count, "-o", $"ndjson={file}.findings"))).ToArray();
        var figures = Task.WhenAll(running).GetAwaiter().GetResult();
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, figures.Sum(f => f.Processor));
    }

    private static void Deal(string whole, string[] parts)
    {
        var outputs = parts.Select(p => new StreamWriter(p)).ToArray();
        var next = 0;
        foreach (var line in File.ReadLines(whole))
        {
            outputs[next++ % outputs.Length].Write(line + '\n');
        }

        Array.ForEach(outputs, o => o.Dispose());
    }

    private static (double Clock, double Processor) Median(List<(double Clock, double Processor)> figures) =>
        (figures.Select(f => f.Clock).Order().ElementAt(figures.Count / 2), figures.Select(f => f.Processor).Order().ElementAt(figures.Count / 2));
}
