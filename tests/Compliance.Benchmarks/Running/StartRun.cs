using System.Globalization;
using System.Text;

namespace Compliance.Benchmarks.Running;

/// <summary>Cold starts of the command, beside an empty program that is compiled alike.</summary>
internal static class StartRun
{
    private const string Sample = "samples/unlicensed-settlement/company.yaml";
    private const string OwnRules = "tests/Compliance.Cli.Tests/Data/rules";
    private const string OwnSample = "tests/Compliance.Cli.Tests/Data/declarations/violating.yaml";

    private static readonly (string Name, string[] Arguments)[] Commands =
    [
        ("`--version`", ["--version"]),
        ("`check`, five rules from files", ["check", "--no-shipped", "--rules", OwnRules, OwnSample]),
        ("`check`, all shipped packs", ["check", Sample, "--as-of", "2026-11-01"]),
    ];

    /// <summary>Measures all of them in turns and makes a table.</summary>
    /// <param name="rounds">How many times each is started.</param>
    public static string Run(int rounds)
    {
        var table = new StringBuilder("| | ms, median | processor ms, mean | ratio of these |\n|---|---:|---:|---:|\n");
        foreach (var program in StartPrograms.Publish())
        {
            var name = program.Way == "native" ? "ReadyToRun" : program.Way;
            (string Name, string File, string[] Arguments)[] runs =
            [
                ($"empty program, {name}", program.Empty, []),
                .. Commands.Select(c => ($"{c.Name}, {program.Way}", program.Tool, c.Arguments)),
            ];
            var times = runs.Select(_ => new List<ProcessTime>()).ToList();
            for (var round = 0; round <= rounds; round++)
            {
                for (var i = 0; i < runs.Length; i++)
                {
                    var time = ProcessTime.Of(runs[i].File, runs[i].Arguments, StartPrograms.Root);
                    if (round > 0)
                    {
                        times[i].Add(time);
                    }
                }
            }

            var empty = times[0].Average(t => t.Processor);
            for (var i = 0; i < runs.Length; i++)
            {
                var median = times[i].Select(t => t.Wall).Order().ElementAt(rounds / 2);
                var processor = times[i].Average(t => t.Processor);
                table.Append(CultureInfo.InvariantCulture, $"| {runs[i].Name} | {median:0} | {processor:0} | {processor / empty:0.0} |\n");
            }
        }

        return table.ToString();
    }
}
