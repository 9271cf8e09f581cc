using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Output;

/// <summary>A standard stream that was closed by who starts the tool is a mistake of the command line.</summary>
[Platform(Exclude = "Win", Reason = "Descriptors are closed with a shell of Unix.")]
internal sealed class ClosedDescriptorTests
{
    private static readonly string[] Commands = ["list $RULES", "check - $RULES", "--version", "check $DATA/declarations/violating.yaml $RULES -o json=$DIR/r.json"];

    [Test]
    public async Task Command_OutputOrErrorClosed_EndsWithFourAndSaysSo(
        [ValueSource(nameof(Commands))] string command,
        [Values(">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-")] string closed)
    {
        using var folder = new TemporaryFolder();

        var result = await Shell.RunAsync(folder, $"compliance {command} {closed}; echo $? >$DIR/code.txt");

        (await File.ReadAllTextAsync(folder.File("code.txt"))).Should().Be("4\n");
        folder.FileNames.Should().Equal("code.txt");
        (result.Output + result.Error).Should().Be(closed switch
        {
            ">&-" => "error: stdout is not open. Open it with >/dev/null.\n",
            "2>&-" => "error: stderr is not open. Open it with 2>/dev/null.\n",
            _ => string.Empty,
        });
    }

    [Test]
    public async Task Command_InputClosed_MattersOnlyWhereItIsRead()
    {
        using var folder = new TemporaryFolder();

        var result = await Shell.RunAsync(folder, """
            compliance check - $RULES <&-; echo $?
            compliance list $RULES <&- >/dev/null; echo $?
            """);

        result.Output.Should().Be("4\n0\n");
        result.Error.Should().StartWith("error: stdin is not open.\n");
    }
}
