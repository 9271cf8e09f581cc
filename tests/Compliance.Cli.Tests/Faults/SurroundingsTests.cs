using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Faults;

/// <summary>What is wrong around a run is said as it is, and never called a fault of the program.</summary>
[Platform("Linux", Reason = "The scripts use devices, links and folders that are taken away.")]
internal sealed class SurroundingsTests
{
    private const string Violating = "$DATA/declarations/violating.yaml $RULES --as-of 2025-06-30";

    private static readonly string[] Readers =
    [
        "check $PLACE.yaml $RULES",
        "check $PLACE.json $RULES",
        "check $PLACE.xlsx $RULES",
        "check $PLACE.ndjson $RULES",
        $"check {Violating} --waivers $PLACE.yaml",
        $"check {Violating} --baseline $PLACE.json",
        $"check {Violating} --config $PLACE.yaml",
        $"check {Violating} --answers $PLACE.xlsx",
        "verify $PLACE.json $RULES",
        "map $PLACE.xlsx",
        "ask $PLACE.yaml $RULES",
    ];

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Command_InsteadOfAFile_IsAMistakeOfItsInput(
        [ValueSource(nameof(Readers))] string command,
        [Values("mkdir $PLACE.$e", "ln -s /dev/zero $PLACE.$e", "ln -s loop.$e $PLACE.$e", "ln -s /dev/null $PLACE.$e")] string make)
    {
        // Waivers of which there are none are no mistake.
        Assume.That((command.Contains("--waivers", StringComparison.Ordinal) || command.Contains("--config", StringComparison.Ordinal)) && make.Contains("null", StringComparison.Ordinal), Is.False);

        var result = await Shell.RunAsync(_folder, $"""
            PLACE=$DIR/loop; for e in yaml json ndjson xlsx; do {make}; done
            timeout 60 bash -c "$TOOL {command}" >/dev/null 2>$DIR/error.txt; echo $?
            """.Replace("$PLACE.$e", "$DIR/loop.$e", StringComparison.Ordinal).Replace("$PLACE", "$DIR/loop", StringComparison.Ordinal));

        var error = await File.ReadAllTextAsync(_folder.File("error.txt"));
        result.Output.Should().Be("3\n", error);
        error.Should().ContainAny("error", "Nothing was checked").And.NotContain("Internal error").And.NotContain("has 8 MiB, the limit is 8 MiB").And.NotContain("has 256 MiB, the limit");
    }

    [Test]
    public async Task Command_WhereTheCurrentFolderIsGone_SaysSo([Values("list $RULES", "check - $RULES", "--help")] string command)
    {
        var result = await Shell.RunAsync(_folder, $"mkdir $DIR/gone; cd $DIR/gone; rmdir $DIR/gone; compliance {command}; echo $?");

        result.Output.Should().Be("4\n", result.Error);
        result.Error.Should().Be("error: The current folder is gone, or cannot be reached. Change into another folder first (cd).\n");
    }

    [Test]
    public async Task Check_MoreThanTheMemoryThatItHas_SaysSoAndLeavesNothing()
    {
        var result = await Shell.RunAsync(_folder, """
            { echo '{"company":{"id":"c"},"activities":[{"id":"a"}'
              seq -f ',{"id":"a%.0f","performer":"c","kind":"payment_processing","period":"2024-01-01..","funds":{"pooled":true}}' 100000
              echo ']}'; } >$DIR/company.json
            DOTNET_GCHeapHardLimit=0x5000000 compliance check $DIR/company.json --no-config --as-of 2026-11-01 -o json=$DIR/report.json >/dev/null; echo $?
            """);

        result.Output.Should().Be("4\n", result.Error);
        result.Error.Should().StartWith("error: Not enough memory: ");
        _folder.FileNames.Should().Equal("company.json");
    }

    [Test]
    public async Task Check_FileCutShortWhileItIsRead_IsAMistakeAndNothingIsConcluded()
    {
        // What is read is what arrives until the end, whatever a look at the file said before.
        var result = await Shell.RunAsync(_folder, """
            mkfifo $DIR/company.yaml
            (head -n 4 $DATA/declarations/violating.yaml; sleep 1; echo '  name: [') >$DIR/company.yaml &
            compliance check $DIR/company.yaml $RULES -o json=$DIR/report.json >/dev/null; echo $?
            """);

        result.Output.Should().Be("3\n", result.Error);
        _folder.FileNames.Should().Equal("company.yaml");
    }

    [Test]
    public async Task Check_FileThatIsWrittenWhileItIsRead_IsJudgedAsItWasRead()
    {
        var result = await Shell.RunAsync(_folder, """
            mkdir $DIR/a $DIR/b; mkfifo $DIR/a/violating.yaml; cp $DATA/declarations/violating.yaml $DIR/b
            (head -n 4 $DIR/b/violating.yaml; sleep 1; tail -n +5 $DIR/b/violating.yaml) >$DIR/a/violating.yaml &
            for f in a b; do (cd $DIR/$f; compliance check violating.yaml $RULES --as-of 2025-06-30 -o json | sha256sum); done | uniq | wc -l
            """);

        result.Output.Trim().Should().Be("1", result.Error);
    }
}
