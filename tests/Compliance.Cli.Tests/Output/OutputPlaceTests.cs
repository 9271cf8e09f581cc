using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Output;

/// <summary>What stands where an output goes: it is written through, replaced as it was, or left alone with a reason.</summary>
[Platform("Linux", Reason = "The scripts use devices, links and modes.")]
internal sealed class OutputPlaceTests
{
    private const string Check = "compliance check $DATA/declarations/violating.yaml $RULES";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase("-o json=/dev/null; stat -c %F /dev/null", "character special file")]
    [TestCase("-o json=/dev/full 2>&1 | grep -c 'No space left'", "1")]
    [TestCase("-o json=/dev/stdout | grep -c schema_version", "1")]
    [TestCase("-o json=/dev/stderr 2>&1 | grep -c schema_version", "1")]
    [TestCase("-o json=/dev/fd/7 7>&1 | grep -c schema_version", "1")]
    [TestCase("-o json=/proc/self/fd/8 8>&1 | grep -c schema_version", "1")]
    [TestCase("-o json=>(grep -c schema_version >$DIR/n); for i in {1..100}; do [ -s $DIR/n ] && break; sleep 0.1; done; cat $DIR/n", "1")]
    [TestCase("-o json=$DIR/log | grep -c schema_version; stat -c %F $DIR/log", "1\nsymbolic link", "ln -s /dev/stdout $DIR/log")]
    [TestCase("-o json=$DIR/pipe; wait; cat $DIR/n; stat -c %F $DIR/pipe", "1\nfifo", "mkfifo $DIR/pipe; grep -c schema_version <$DIR/pipe >$DIR/n &")]
    [TestCase("-o json=$DIR/link; stat -c %F $DIR/link $DIR/real; grep -c schema_version $DIR/real", "symbolic link\nregular file\n1", "echo old >$DIR/real; ln -s real $DIR/link")]
    [TestCase("-o json=$DIR/link; stat -c %F $DIR/link; grep -c schema_version $DIR/new/real", "symbolic link\n1", "ln -s new/real $DIR/link")]
    [TestCase("-o json=$DIR/one; grep -c schema_version $DIR/two; stat -c %h $DIR/one", "1\n2", "echo old >$DIR/one; ln $DIR/one $DIR/two")]
    public async Task Check_OutputIsNoOrdinaryFile_IsWrittenThrough(string run, string expected, string before = "true")
    {
        var result = await Shell.RunAsync(_folder, $"{before}\n{Check} {run}");

        result.Output.Should().Be($"{expected}\n", result.Error);
        _folder.FileNames.Should().NotContain(n => n.StartsWith('.'));
    }

    [Test]
    public async Task Check_OutputToDevStdoutOfAFile_StandsAmongWhatOthersWrite()
    {
        var result = await Shell.RunAsync(_folder, $"(echo before; {Check} -o json=/dev/stdout; echo after) >$DIR/all; head -n 1 $DIR/all; grep -c schema_version $DIR/all; tail -n 1 $DIR/all");

        result.Output.Should().Be("before\n1\nafter\n");
    }

    [TestCase("600", "umask 022")]
    [TestCase("664", "umask 077")]
    public async Task Check_FileReplaced_KeepsItsMode(string mode, string umask)
    {
        var result = await Shell.RunAsync(_folder, $"{umask}; echo old >$DIR/r.json; chmod {mode} $DIR/r.json; {Check} -o json=$DIR/r.json; stat -c %a $DIR/r.json; grep -c schema_version $DIR/r.json");

        result.Output.Should().Be($"{mode}\n1\n");
    }

    [TestCase("022", "644")]
    [TestCase("027", "640")]
    [TestCase("077", "600")]
    public async Task Check_NewFile_HasTheModeOfNewFiles(string umask, string mode)
    {
        var result = await Shell.RunAsync(_folder, $"umask {umask}; {Check} -o json=$DIR/new/r.json; stat -c %a $DIR/new/r.json");

        result.Output.Should().Be($"{mode}\n");
    }

    [Test]
    public async Task Check_WhileItWrites_OnlyTheOwnerCanRead()
    {
        var result = await Shell.RunAsync(_folder, """
            umask 022; mkfifo $DIR/in
            compliance check - $RULES -o ndjson=$DIR/out.ndjson <$DIR/in & exec 5>$DIR/in
            cat $DATA/declarations.ndjson >&5
            for i in {1..300}; do [ "$(stat -c %a $DIR/.compliance-* 2>/dev/null)" = 600 ] && break; sleep 0.1; done
            stat -c %a $DIR/.compliance-*; exec 5>&-; wait $!; stat -c %a $DIR/out.ndjson
            """);

        result.Output.Should().Be("600\n644\n");
    }

    [TestCase("mkdir $DIR/r.json", "it is a folder")]
    [TestCase("ln -s r.json $DIR/r.json", "its links lead in a circle")]
    [TestCase("echo old >$DIR/r.json; chmod 444 $DIR/r.json", "it is read-only")]
    public async Task Check_OutputCannotBeWritten_SaysWhy(string before, string why)
    {
        var result = await Shell.RunAsync(_folder, $"{before}; {Check} -o html=$DIR/other.html -o json=$DIR/r.json; echo $?");

        result.Output.Should().Be("4\n");
        result.Error.Should().Contain($"error: Cannot write '{_folder.File("r.json")}': {why}");
        _folder.FileNames.Should().Equal("r.json");
    }

    [TestCase("$DATA/declarations.ndjson/r.json", "is a file, not a folder")]
    [TestCase("$DIR/new/", "it is a folder")]
    [TestCase("/dev/fd/77", "that descriptor is not open")]
    public async Task Check_OutputPathCannotBe_SaysWhy(string path, string why)
    {
        var result = await Shell.RunAsync(_folder, $"{Check} -o json={path}; echo $?");

        result.Output.Should().Be("4\n");
        result.Error.Should().Contain(why);
    }

    [TestCase("-o console -o json=/dev/stdout")]
    [TestCase("-o json=$DIR/a -o html=$DIR/b")]
    public async Task Check_TwoOutputsToOnePlaceByALink_IsRefused(string outputs)
    {
        var result = await Shell.RunAsync(_folder, $"ln -s a $DIR/b; {Check} {outputs}; echo $?");

        result.Output.Should().Be("4\n");
        result.Error.Should().StartWith("error: Two outputs go to ");
    }
}
