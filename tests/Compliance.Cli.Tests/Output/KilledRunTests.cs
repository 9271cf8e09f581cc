using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Output;

/// <summary>A run that was killed is in nobody's way, whatever its number; one that lives is left alone.</summary>
[Platform(Exclude = "Win", Reason = "Processes are killed with signals.")]
internal sealed class KilledRunTests
{
    // Starts a run that waits for more lines, with a file that is not finished; $RUN is its number.
    private const string Waiting = """
        mkfifo $DIR/in
        $TOOL check - $RULES -o ndjson=$DIR/out/out.ndjson <$DIR/in & RUN=$!
        exec 5>$DIR/in; cat $DATA/declarations.ndjson >&5
        for i in {1..300}; do ls $DIR/out/.compliance-*.tmp >/dev/null 2>&1 && break; sleep 0.1; done

        """;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Check_AfterAKilledRun_WritesAndTakesTheLeftoverAway()
    {
        var result = await Shell.RunAsync(_folder, Waiting + """
            kill -9 $RUN; wait $RUN; exec 5>&-; ls -A $DIR/out | grep -c compliance-
            compliance check $DATA/declarations.ndjson $RULES -o ndjson=$DIR/out/out.ndjson; echo $?
            ls -A $DIR/out
            """);

        result.Output.Should().Be("1\n1\nout.ndjson\n", result.Error);
    }

    [Test]
    public async Task Check_AfterAKilledRunOfTheSameNumber_Writes()
    {
        const string Pod = "unshare --user --map-root-user --pid --fork --kill-child";
        var result = await Shell.RunAsync(_folder, $"{Pod} true || {{ echo no namespace; exit; }}\n" + Waiting.Replace("$TOOL", $"{Pod} $TOOL", StringComparison.Ordinal) + $"""
            kill -9 $RUN; wait $RUN; exec 5>&-; sleep 1; ls -A $DIR/out | grep -c compliance-
            {Pod} $TOOL check $DATA/declarations.ndjson $RULES -o ndjson=$DIR/out/out.ndjson; echo $?
            ls -A $DIR/out
            """);
        Assume.That(result.Output, Does.Not.Contain("no namespace"), "Processes cannot have numbers of their own here.");

        result.Output.Should().Be("1\n1\nout.ndjson\n", result.Error);
    }

    [Test]
    public async Task Check_BesideARunThatLives_BothWriteTheWhole()
    {
        var result = await Shell.RunAsync(_folder, Waiting + """
            compliance check $DATA/declarations.ndjson $RULES -o ndjson=$DIR/out/out.ndjson; echo $?; wc -l <$DIR/out/out.ndjson
            head -n 1 $DATA/declarations.ndjson >&5; exec 5>&-
            wait $RUN; echo $?; wc -l <$DIR/out/out.ndjson; ls -A $DIR/out
            """);

        result.Output.Should().Be("1\n3\n1\n4\nout.ndjson\n", result.Error);
    }

    [Test]
    public async Task Check_FilesOfOthers_StayWhereTheyAre()
    {
        const string Old = ".compliance-00000000-0123456789abcdef.tmp";
        string[] others = ["out.ndjson.1.tmp", ".compliance-notes.tmp", ".compliance-0000000g-0123456789abcdef.tmp", ".compliance-00000001-0123456789abcdef.tmp"];
        foreach (var name in others.Append(Old))
        {
            await File.WriteAllTextAsync(_folder.File(name), "kept");
        }

        // Of another machine, whose locks may not be seen here: a leftover after a day.
        File.SetLastWriteTimeUtc(_folder.File(Old), DateTime.UtcNow.AddDays(-2));

        var result = await Shell.RunAsync(_folder, "compliance check $DATA/declarations.ndjson $RULES -o ndjson=$DIR/out.ndjson");

        result.ExitCode.Should().Be(1, result.Error);
        _folder.FileNames.Should().BeEquivalentTo([.. others, "out.ndjson"]);
    }

    // What a signal does is inherited, and a shell cannot reset what it was started without: the run gets it from the test.
    [TestCase("INT")]
    [TestCase("TERM")]
    [TestCase("HUP")]
    public async Task Check_ToldToStop_LeavesThePartAndNothingElse(string signal)
    {
        var result = await Shell.RunAsync(_folder, WaitingWith(signal, "DEFAULT") + $"""
            kill -{signal} $RUN; wait $RUN; echo $?; ls -A $DIR/out
            """);

        result.Output.Should().Be("130\nout.ndjson.part\n", result.Error);
    }

    [TestCase("INT")]
    [TestCase("HUP", Description = "As nohup does.")]
    public async Task Check_ToldToStopByASignalThatItsParentIgnores_GoesOn(string signal)
    {
        var result = await Shell.RunAsync(_folder, WaitingWith(signal, "IGNORE") + $"""
            kill -{signal} $RUN; sleep 2; kill -0 $RUN && echo lives
            exec 5>&-; wait $RUN; echo $?; ls -A $DIR/out
            """);

        result.Output.Should().Be("lives\n1\nout.ndjson\n", result.Error);
    }

    [Test]
    public async Task Check_GoingOnOverAPart_IsRefused()
    {
        await File.WriteAllTextAsync(_folder.File("out.ndjson.part"), "kept");

        var on = await Shell.RunAsync(_folder, "compliance check $DATA/declarations.ndjson $RULES --after 1 -o ndjson=$DIR/out.ndjson");
        var anew = await Shell.RunAsync(_folder, "compliance check $DATA/declarations.ndjson $RULES -o ndjson=$DIR/out.ndjson");

        on.ExitCode.Should().Be(4);
        on.Error.Should().Contain("out.ndjson.part' holds what an interrupted run found");
        anew.ExitCode.Should().Be(1);
        (await File.ReadAllTextAsync(_folder.File("out.ndjson.part"))).Should().Be("kept");
    }

    // With job control the shell leaves signals alone in what it runs in the background.
    private static string WaitingWith(string signal, string disposition) => "set -m\n" + Waiting.Replace(
        "$TOOL", $"perl -e '$SIG{{{signal}}} = \"{disposition}\"; exec @ARGV' $TOOL", StringComparison.Ordinal);
}
