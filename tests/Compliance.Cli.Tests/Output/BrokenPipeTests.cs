using System.Globalization;
using System.Text.RegularExpressions;
using Compliance.Cli.Tests.Commands;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Output;

/// <summary>What cannot arrive is never said to be written: a pipe that nobody reads, a full device, a broken standard error.</summary>
[Platform("Linux", Reason = "The scripts use /dev/full and named pipes.")]
internal sealed class BrokenPipeTests
{
    private const string ReaderGone = "error: Cannot write 'stdout': its reader has closed it";

    private static readonly string[] Commands =
    [
        "check $DATA/declarations/violating.yaml $RULES",
        .. CheckFormats.OfDocuments.Select(f => $"check $DATA/declarations/violating.yaml $RULES -o {f}"),
        "check $DATA/declarations.ndjson $RULES",
        "list $RULES",
        "lint $RULES",
        "explain del-01-licence $RULES",
        "test $RULES",
        "coverage $RULES",
        "coverage $RULES -o html",
        "verify $DIR/report.json $RULES",
        "map samples/spreadsheet/company.xlsx",
        "check --help",
        "--version",
    ];

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCaseSource(nameof(Commands))]
    public async Task Command_StandardOutputFullOrWithoutReader_EndsWithFour(string command)
    {
        var result = await Shell.RunAsync(_folder, $$"""
            {{(command.StartsWith("verify", StringComparison.Ordinal) ? "compliance check $DATA/declarations/violating.yaml $RULES -o json=$DIR/report.json 2>/dev/null" : "true")}}
            compliance {{command}} >/dev/full 2>$DIR/full.txt; echo $?
            mkfifo $DIR/pipe
            exec 3<>$DIR/pipe 4>$DIR/pipe 3<&-
            compliance {{command}} >&4 2>$DIR/closed.txt; echo $?
            """);

        result.Output.Should().Be("4\n4\n", result.Error);
        (await File.ReadAllTextAsync(_folder.File("full.txt"))).Should().Contain("No space left on device");
        (await File.ReadAllTextAsync(_folder.File("closed.txt"))).Should().Contain(ReaderGone);
    }

    [Test]
    public async Task Check_TwoHundredThousandLinesIntoAClosedPipe_StopsAndNamesTheLastLineThatArrived()
    {
        var result = await Shell.RunAsync(_folder, """
            yes "$(head -n 1 $DATA/declarations.ndjson)" | head -n 200000 | compliance check - $RULES 2>$DIR/error.txt | head -c 3000000 >$DIR/part.ndjson
            echo ${PIPESTATUS[2]}
            """);
        var part = await File.ReadAllTextAsync(_folder.File("part.ndjson"));

        result.Output.Should().Be("4\n");
        (await LastLineAsync()).Should().Be(part.Count(c => c == '\n'));
    }

    [Test]
    public async Task Check_ReaderGoneWhileTheNextLineIsAwaited_EndsWithFourAtOnce()
    {
        // The input stays open without another line, so that what was found is written while the next line is awaited.
        var result = await Shell.RunAsync(_folder, """
            mkfifo $DIR/pipe $DIR/input
            exec 3<>$DIR/pipe 4>$DIR/pipe 3<&- 5<>$DIR/input
            cat $DATA/declarations.ndjson >&5
            timeout 60 bash -c '$TOOL check - $RULES' <$DIR/input >&4 2>$DIR/error.txt; echo $?
            """);

        result.Output.Should().Be("4\n");
        (await File.ReadAllTextAsync(_folder.File("error.txt"))).Should().Contain(ReaderGone);
    }

    [Test]
    public async Task Check_GoingOnAsItSays_GivesTheSameBytesAsOneRun()
    {
        var first = await Shell.RunAsync(_folder, """
            yes "$(head -n 1 $DATA/declarations.ndjson)" | head -n 2000 >$DIR/all.ndjson
            compliance check $DIR/all.ndjson $RULES 2>$DIR/error.txt | head -c 200000 >$DIR/part.ndjson
            echo ${PIPESTATUS[0]}
            """);
        var last = await LastLineAsync();

        var second = await Shell.RunAsync(_folder, $$"""
            head -n {{last}} $DIR/part.ndjson >$DIR/joined.ndjson
            compliance check $DIR/all.ndjson $RULES --after {{last}} >>$DIR/joined.ndjson
            compliance check $DIR/all.ndjson $RULES | cmp - $DIR/joined.ndjson && echo equal
            """);

        first.Output.Should().Be("4\n");
        second.Output.Should().Be("equal\n", second.Error);
    }

    [Test]
    public async Task Check_NobodyReadsWhatThePipeHolds_IsNoSuccess()
    {
        // All three lines fit into the pipe, so that each was taken by the system, and none by a reader.
        var result = await Shell.RunAsync(_folder, """
            mkfifo $DIR/pipe
            exec 3<>$DIR/pipe 4>$DIR/pipe
            (cat $DATA/declarations.ndjson; sleep 3) 3<&- 4>&- | compliance check - $RULES >&4 2>$DIR/error.txt 3<&- &
            sleep 2; exec 3<&- 4>&-
            wait $!; echo $?
            """);

        result.Output.Should().Be("4\n");
        (await File.ReadAllTextAsync(_folder.File("error.txt"))).Should().Contain(ReaderGone).And.Contain("No line surely arrived. Check again with --after 0.");
    }

    [TestCase("coverage $RULES", 4)]
    [TestCase("check $DATA/declarations/violating.yaml $RULES -o json=$DIR/r.json", 4)]
    [TestCase("check nothing.yaml $RULES", 4)]
    [TestCase("list $RULES", 0, Description = "There was nothing to say.")]
    public async Task Command_StandardErrorFull_EndsWithFourIfThereIsSomethingToSay(string command, int exitCode)
    {
        var result = await Shell.RunAsync(_folder, $"compliance {command} >/dev/null 2>/dev/full; echo $?");

        result.Output.Should().Be($"{exitCode}\n");
    }

    [Test]
    public async Task Check_StreamOntoAFullDisk_LeavesNothingBehind()
    {
        var result = await Shell.RunAsync(_folder, """
            mkdir $DIR/small
            yes "$(head -n 1 $DATA/declarations.ndjson)" | head -n 2000 >$DIR/all.ndjson
            export -f compliance; export TOOL RULES DIR
            unshare --user --map-root-user --mount bash -c '
              mount -t tmpfs -o size=256k tmpfs $DIR/small || { echo no mount; exit; }
              compliance check $DIR/all.ndjson $RULES -o ndjson=$DIR/small/out.ndjson 2>&1; echo $?
              compliance check $DIR/all.ndjson $RULES >$DIR/small/out.ndjson 2>$DIR/error.txt; echo $?
              grep -c "}$" $DIR/small/out.ndjson; rm $DIR/small/out.ndjson; ls -A $DIR/small' || echo no mount
            """);
        Assume.That(result.Output, Does.Not.Contain("no mount"), "A small disk cannot be made here.");

        var last = (await LastLineAsync()).ToString(CultureInfo.InvariantCulture);
        result.Output.Should().Be($"error: Cannot write '{_folder.File("small/out.ndjson")}': No space left on device\n4\n4\n{last}\n");
    }

    private async Task<int> LastLineAsync()
    {
        var error = await File.ReadAllTextAsync(_folder.File("error.txt"));
        return int.Parse(Regex.Match(error.ReplaceLineEndings(" "), @"--after +(?<line>\d+)", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups["line"].Value, CultureInfo.InvariantCulture);
    }
}
