using Compliance.Cli.Tests.Commands;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Faults;

/// <summary>On a disk that is full, or that may only be read, each output fails by name; what stood there stays, and nothing else is left.</summary>
[Platform("Linux", Reason = "The disks are mounted in a namespace of their own.")]
internal sealed class FullDiskTests
{
    private const string Violating = "$DATA/declarations/violating.yaml $RULES --as-of 2025-06-30";

    private static readonly string[] Commands =
    [
        .. CheckFormats.OfDocuments.Where(f => f != "console").Select(f => $"check {Violating} -o {f}=$DIR/small/old"),
        $"baseline {Violating} -o $DIR/small/old",
        $"ask {Violating} -o yaml=$DIR/small/old",
        "explain del-01-licence $RULES -o json=$DIR/small/old",
        "coverage $RULES -o html=$DIR/small/old",
        "test $RULES -o junit=$DIR/small/old",
        "generate csharp $RULES -o $DIR/small/old",
        "compile $RULES -o $DIR/small/old",
        "check $DATA/declarations.ndjson $RULES -o ndjson=$DIR/small/old",
        "catalogue $RULES -o $DIR/small/site",
    ];

    [Test]
    public async Task Command_OntoADiskWithoutRoom_LeavesWhatStoodThere([ValueSource(nameof(Commands))] string command, [Values] bool isReadOnly)
    {
        using var folder = new TemporaryFolder();

        var result = await Shell.RunAsync(folder, $$"""
            mkdir $DIR/small
            export -f compliance; export TOOL RULES DATA DIR
            unshare --user --map-root-user --mount bash -c '
              mount -t tmpfs -o size=64k tmpfs $DIR/small || { echo no mount; exit; }
              echo kept >$DIR/small/old
              {{(isReadOnly ? "mount -o remount,ro $DIR/small || { echo no mount; exit; }" : "cat /dev/zero >$DIR/small/full 2>/dev/null")}}
              compliance {{command}} >/dev/null 2>$DIR/error.txt; echo $?
              cat $DIR/small/old; ls -A $DIR/small' || echo no mount
            """);
        Assume.That(result.Output, Does.Not.Contain("no mount"), "A small disk cannot be made here.");

        var error = await File.ReadAllTextAsync(folder.File("error.txt"));
        result.Output.Should().Be(isReadOnly ? "4\nkept\nold\n" : "4\nkept\nfull\nold\n", error);
        error.Should().Contain("error: Cannot write '").And.Contain(isReadOnly ? "Read-only file system" : "No space left on device").And.NotContain(".compliance-");
    }
}
