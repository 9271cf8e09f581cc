using System.Diagnostics;
using System.Globalization;
using System.Text;
using Compliance.Benchmarks.Handwritten;
using Compliance.Benchmarks.Packs;
using Compliance.Benchmarks.Workload;
using Compliance.Evaluation;
using Compliance.Findings;

namespace Compliance.Benchmarks.Running;

/// <summary>Whole processes, from their start to their end: loading rules, reading a file of declarations line by line, judging.</summary>
internal static class WholeRun
{
    private const int Count = 5000;
    private const int Rounds = 5;

    private static readonly string[] Ways = ["nothing", "handwritten", "native"];

    /// <summary>Measures all ways in turns.</summary>
    public static string Run()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, new DeclarationGenerator(QuickRun.Seed, percentUndeclared: 5).Many(Count).Select(Encoding.UTF8.GetString));
            var times = Ways.ToDictionary(w => w, _ => new List<double>(), StringComparer.Ordinal);
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var way in Ways)
                {
                    times[way].Add(Start(way, file));
                }
            }

            var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"| process, {Count:#,0} declarations, 30 rules | ms, median | declarations a second |\n|---|---:|---:|\n");
            foreach (var way in Ways)
            {
                var median = times[way].Order().ElementAt(Rounds / 2);
                table.Append(CultureInfo.InvariantCulture, $"| {way} | {median:#,0} | {(way == Ways[0] ? "" : (1000 * Count / median).ToString("#,0", CultureInfo.InvariantCulture))} |\n");
            }

            return table.ToString();
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Is one of the processes.</summary>
    public static void Pass(string way, string file)
    {
        switch (way)
        {
            case "handwritten":
                var outcomes = new Outcome[30 * 100];
                foreach (var line in File.ReadLines(file))
                {
                    HandRules.Judge(HandReader.Read(Encoding.UTF8.GetBytes(line)), Day.AsOf, outcomes);
                }

                break;
            case "native":
                var engine = new ComplianceEngine(Synthetic.Load(30));
                foreach (var line in File.ReadLines(file))
                {
                    engine.Evaluate(Reading.Read(engine.Declarations, Encoding.UTF8.GetBytes(line)), Day.AsOf);
                }

                break;
        }
    }

    private static double Start(string way, string file)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(Environment.ProcessPath!, Arguments(["pass", way, file]))!;
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    // This program is run by its own host, or by the command dotnet.
    private static IEnumerable<string> Arguments(string[] arguments) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? arguments.Prepend(typeof(WholeRun).Assembly.Location) : arguments;
}
