using System.Globalization;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Faults;

/// <summary>Whatever a command waits for, it ends soon after it is asked to, with 130 and nothing left behind.</summary>
[Platform(Exclude = "Win", Reason = "Signals are sent with kill, and inputs are named pipes.")]
internal sealed class InterruptedReadingTests
{
    private const string Packs = "--no-shipped --rules $DIR/rules";

    // Each reads $DIR/pipe, by the name that it needs.
    private static readonly (string Pipe, string Command)[] Commands =
    [
        ("pipe.yaml", "check $DIR/pipe.yaml $RULES -o html=$DIR/out.html"),
        ("pipe.json", "check $DIR/pipe.json $RULES"),
        ("pipe.ndjson", "check $DIR/pipe.ndjson $RULES"),
        ("pipe.yaml", "check $DATA/declarations/violating.yaml $RULES --config $DIR/pipe.yaml"),
        ("pipe.yaml", "check $DATA/declarations/violating.yaml $RULES --waivers $DIR/pipe.yaml"),
        ("pipe.json", "check $DATA/declarations/violating.yaml $RULES --baseline $DIR/pipe.json"),
        ("pipe.json", "verify $DIR/pipe.json $RULES"),
        ("pipe.yaml", "baseline $DIR/pipe.yaml $RULES -o $DIR/baseline.json"),
        ("pipe.yaml", "ask $DIR/pipe.yaml $RULES"),
        ("pipe.yaml", "explain --declaration $DIR/pipe.yaml --finding del-01-licence $RULES"),
        ("rules/vocabulary/pipe.yaml", $"list {Packs}"),
        ("rules/vocabulary/pipe.yaml", $"lint {Packs}"),
        ("rules/vocabulary/pipe.yaml", $"test {Packs}"),
        ("rules/vocabulary/pipe.yaml", $"coverage {Packs} -o html=$DIR/out.html"),
        ("rules/vocabulary/pipe.yaml", $"catalogue {Packs} -o $DIR/site"),
        ("rules/vocabulary/pipe.yaml", $"compile {Packs}"),
        ("rules/vocabulary/pipe.yaml", $"generate csharp {Packs} -o $DIR/out.cs"),
        ("rules/vocabulary/pipe.yaml", $"schema {Packs} -o $DIR/schemas"),
        ("rules/vocabulary/pipe.yaml", "diff $DIR/rules $DATA/rules --no-shipped"),
    ];

    private static IEnumerable<TestCaseData> Cases =>
    [
        .. Commands.Select(c => new TestCaseData(c.Pipe, c.Command, "TERM")),
        new(Commands[0].Pipe, Commands[0].Command, "INT"),
        new(Commands[0].Pipe, Commands[0].Command, "HUP"),
        new(Commands[9].Pipe, Commands[9].Command, "HUP"),
    ];

    [TestCaseSource(nameof(Cases))]
    public async Task Command_AskedToEndWhileItReads_EndsSoon(string pipe, string command, string signal)
    {
        using var folder = new TemporaryFolder();
        var soon = await Soon.OnThisMachineAsync();

        // The pipe can be opened for writing once the command reads it, and nothing is written.
        var result = await Shell.RunAsync(folder, $"""
            set -m
            mkdir -p $DIR/rules/vocabulary; mkfifo $DIR/{pipe}
            perl -e '$SIG{signal} = "DEFAULT"; exec @ARGV' $TOOL {command} >/dev/null 2>$DIR/error.txt & RUN=$!
            exec 5>$DIR/{pipe}
            SENT=$(date +%s%N); kill -{signal} $RUN; wait $RUN; echo $?
            echo $(( ($(date +%s%N) - SENT) / 1000000 )) >$DIR/milliseconds.txt
            """.Replace($"$SIG{signal}", $"$SIG{{{signal}}}", StringComparison.Ordinal));

        result.Output.Should().Be("130\n", await File.ReadAllTextAsync(folder.File("error.txt")));
        (await File.ReadAllTextAsync(folder.File("error.txt"))).Should().Contain("error: interrupted");
        TimeSpan.FromMilliseconds(int.Parse(await File.ReadAllTextAsync(folder.File("milliseconds.txt")), CultureInfo.InvariantCulture)).Should().BeLessThan(soon);
        folder.FileNames.Should().BeSubsetOf(["error.txt", "milliseconds.txt", "rules", pipe]);
    }
}
