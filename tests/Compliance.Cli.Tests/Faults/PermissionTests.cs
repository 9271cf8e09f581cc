using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Faults;

/// <summary>What may not be read or written is named; nothing is concluded, and no temporary file is shown to anybody.</summary>
[Platform("Linux", Reason = "Modes, and the rights of root, are taken away.")]
internal sealed class PermissionTests
{
    private const string Violating = "$DATA/declarations/violating.yaml $RULES --as-of 2025-06-30";

    private static readonly (string Command, int ExitCode, string Says)[] Commands =
    [
        ("check $DIR/secret.yaml $RULES", 3, "secret.yaml(1,1): error CMP1002: the file cannot be opened"),
        ("check $DIR/secret.xlsx $RULES", 3, "secret.xlsx: error CMP"),
        ("check $DIR/secret.ndjson $RULES", 3, "Cannot read '"),
        ("check $DIR/closed $RULES", 3, "Cannot read '"),
        ("check $DIR/around $RULES", 3, "Cannot read '"),
        ("check $DATA/declarations/violating.yaml --no-shipped --rules $DIR/around", 3, "Cannot read the folder '"),
        ("lint --no-shipped --rules $DIR/around", 3, "Cannot read the folder '"),
        ($"check {Violating} --waivers $DIR/secret.yaml", 3, "error CMP1002"),
        ($"check {Violating} --config $DIR/secret.yaml", 3, "error CMP1002"),
        ("verify $DIR/secret.json $RULES", 3, "error CMP1002"),
        ($"check {Violating} -o json=$DIR/fixed/new", 4, "Cannot write '$DIR/fixed/new': permission denied"),
        ($"check {Violating} -o html=$DIR/fixed/deep/er/new", 4, "Cannot write '$DIR/fixed/deep/er/new': permission denied"),
        ($"check {Violating} -o xlsx=$DIR/fixed/old", 4, "Cannot write '$DIR/fixed/old'"),
        ("check $DATA/declarations.ndjson $RULES -o ndjson=$DIR/fixed/new", 4, "Cannot write '$DIR/fixed/new': permission denied"),
        ($"baseline {Violating} -o $DIR/fixed/new", 4, "Cannot write '$DIR/fixed/new': permission denied"),
        ("generate csharp $RULES -o $DIR/fixed/new", 4, "Cannot write '$DIR/fixed/new': permission denied"),
        ("schema $RULES -o $DIR/fixed/new", 4, ": permission denied"),
        ("catalogue $RULES -o $DIR/fixed/new", 4, "Cannot write '$DIR/fixed/new': permission denied"),
        ("catalogue $RULES -o $DIR/fixed/empty", 4, "Cannot write '$DIR/fixed/empty': permission denied"),
        ("compile --no-shipped --rules $DIR/fixed/rules", 4, "Cannot write the precompiled rules: permission denied"),
    ];

    private static IEnumerable<TestCaseData> Cases => Commands.Select(c => new TestCaseData(c.Command, c.ExitCode, c.Says));

    [TestCaseSource(nameof(Cases))]
    public async Task Command_WithoutTheRight_SaysSo(string command, int exitCode, string says)
    {
        using var folder = new TemporaryFolder();

        var result = await Without(folder, $"compliance {command} >/dev/null 2>$DIR/error.txt; echo $?");

        var error = await File.ReadAllTextAsync(folder.File("error.txt"));
        result.Output.Should().Be($"{exitCode}\n", error);
        error.ReplaceLineEndings(" ").Should().Contain(says.Replace("$DIR", folder.File(string.Empty).TrimEnd('/'), StringComparison.Ordinal)).And.NotContain(".compliance-").And.NotContain("Internal error");
    }

    [Test]
    public async Task Check_CacheThatMayNotBeUsed_LoadsTheFiles([Values("closed", "fixed")] string cache)
    {
        using var folder = new TemporaryFolder();

        var result = await Without(folder, $"COMPLIANCE_CACHE=$DIR/{cache} compliance check {Violating} >/dev/null 2>$DIR/error.txt; echo $?");

        result.Output.Should().Be("1\n", await File.ReadAllTextAsync(folder.File("error.txt")));
    }

    // Root may do everything: without its capabilities it is an owner like any other.
    private static async Task<CliResult> Without(TemporaryFolder folder, string run)
    {
        var result = await Shell.RunAsync(folder, $$"""
            export -f compliance; export TOOL RULES DATA DIR
            mkdir -p $DIR/around/closed $DIR/closed $DIR/fixed/empty
            cp -r $DATA/rules $DIR/fixed/rules; mkdir $DIR/fixed/rules/.compliance; chmod 555 $DIR/fixed/rules/.compliance
            for e in yaml json ndjson xlsx; do cp $DATA/declarations/violating.yaml $DIR/secret.$e; chmod 000 $DIR/secret.$e; done
            echo old >$DIR/fixed/old; chmod 444 $DIR/fixed/old; chmod 555 $DIR/fixed/empty $DIR/fixed; chmod 000 $DIR/around/closed $DIR/closed
            [ $(id -u) = 0 ] && LESS="setpriv --bounding-set=-all --inh-caps=-all"
            $LESS bash -c 'test -r $DIR/secret.yaml && { echo all rights; exit; }; {{run}}' || echo all rights
            chmod 755 $DIR/fixed $DIR/fixed/empty $DIR/fixed/rules/.compliance $DIR/around/closed $DIR/closed
            """);
        Assume.That(result.Output, Does.Not.Contain("all rights"), "The rights of root cannot be laid down here.");
        return result;
    }
}
