using System.Text.Json;
using Compliance.Cli.Tests.Running;
using Compliance.Cli.Tests.Schemas;

namespace Compliance.Cli.Tests;

/// <summary><c>compliance check</c> of NDJSON: lines in, lines out.</summary>
internal sealed class StreamTests
{
    private const string Stream = "declarations.ndjson";

    [Test]
    public async Task Check_Stream_IsTheApprovedLines()
    {
        var result = await CheckAsync(CliProcess.Data(Stream), "--lang", "en");

        result.ExitCode.Should().Be(1);
        Approval.Verify(result.Output, CliProcess.Data("../Approved/check-stream.ndjson"));
    }

    [Test]
    public async Task Check_StreamOnOneAndEightThreads_GivesTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        await WriteManyAsync(folder.File("many.ndjson"), 3000);

        var one = await CheckAsync(folder.File("many.ndjson"), "--threads", "1");
        var eight = await CheckAsync(folder.File("many.ndjson"), "--threads", "8");

        Numbers(one.Output).Should().Equal(Enumerable.Range(1, 3000));
        eight.Output.Should().Be(one.Output);
    }

    [Test]
    public async Task Check_StandardInput_GivesWhatTheFileGives()
    {
        var file = await CheckAsync(CliProcess.Data(Stream));
        var input = await CliProcess.RunWithInputAsync(await File.ReadAllTextAsync(RepositoryRoot.Combine(CliProcess.Data(Stream))), ["check", "-", .. CliProcess.SampleRules]);

        input.Output.Should().Be(file.Output);
        input.ExitCode.Should().Be(file.ExitCode);
    }

    [Test]
    public async Task Check_BadLines_AreReportedAndPassedOver()
    {
        using var folder = new TemporaryFolder();
        var good = await File.ReadAllLinesAsync(RepositoryRoot.Combine(CliProcess.Data(Stream)));
        await File.WriteAllLinesAsync(folder.File("bad.ndjson"), [good[0], "{\"company\": }", string.Empty, "{}", good[1]]);

        var result = await CheckAsync(folder.File("bad.ndjson"), "--lang", "en");

        result.ExitCode.Should().Be(3);
        Numbers(result.Output).Should().Equal(1, 5);
        result.Error.Should().Contain("bad.ndjson(2,13): error CMP1").And.Contain("bad.ndjson(4,1): error CMP4");
        result.Error.Should().Contain("2 declarations checked, 2 with violations; 2 lines could not be checked");
    }

    [Test]
    public async Task Check_After_GoesOnWhereARunWasInterrupted()
    {
        using var folder = new TemporaryFolder();
        await WriteManyAsync(folder.File("many.ndjson"), 50);

        var all = await CheckAsync(folder.File("many.ndjson"));
        var rest = await CheckAsync(folder.File("many.ndjson"), "--after", "20");

        Numbers(rest.Output).Should().Equal(Enumerable.Range(21, 30));
        all.Output.Should().EndWith(rest.Output);
    }

    [Test]
    public async Task Check_ToAFile_LeavesTheScreenAndNothingElse()
    {
        using var folder = new TemporaryFolder();
        var toScreen = await CheckAsync(CliProcess.Data(Stream));
        var toFile = await CheckAsync(CliProcess.Data(Stream), "-o", $"ndjson={folder.File("out.ndjson")}");

        toFile.Output.Should().BeEmpty();
        (await File.ReadAllTextAsync(folder.File("out.ndjson"))).Should().Be(toScreen.Output);
        folder.FileNames.Should().Equal("out.ndjson");
    }

    [Test]
    public async Task Check_EmptyStream_IsInvalid()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("none.ndjson"), "\n\n");

        (await CheckAsync(folder.File("none.ndjson"))).ExitCode.Should().Be(3);
    }

    [Test]
    public async Task Check_FiftyMegabytesInOneLine_IsRefusedAndTheNextChecked()
    {
        using var folder = new TemporaryFolder();
        var good = await File.ReadAllLinesAsync(RepositoryRoot.Combine(CliProcess.Data(Stream)));
        await File.WriteAllLinesAsync(folder.File("long.ndjson"), [new string('x', 50 * 1024 * 1024), good[0]]);

        var result = await CheckAsync(folder.File("long.ndjson"));

        result.ExitCode.Should().Be(3);
        Numbers(result.Output).Should().Equal(2);
        result.Error.Length.Should().BeLessThan(2_000);
    }

    [TestCase("-", "company.yaml")]
    [TestCase("-", "-o", "json")]
    [TestCase("-", "-o", "ndjson", "-o", "console")]
    [TestCase("-", "--threads", "0")]
    [TestCase("-", "--after", "-1")]
    [TestCase("company.yaml", "--threads", "2")]
    [TestCase("company.yaml", "-o", "ndjson")]
    public async Task Check_WhatIsNotForStreams_IsAUsageError(params string[] arguments) =>
        (await CliProcess.RunAsync(["check", .. arguments])).ExitCode.Should().Be(4);

    [Test]
    public async Task Schema_LinesOfTheTool_AreValid()
    {
        var schema = new SchemaFile("src/Compliance.Reporting/Schemas/stream-line.schema.json");
        var lines = (await CheckAsync(CliProcess.Data(Stream))).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Should().NotBeEmpty().And.AllSatisfy(l => schema.Validate(l).Should().BeEmpty());
        schema.Validate(lines[0].Replace("\"line\":1", "\"line\":0", StringComparison.Ordinal)).Should().NotBeEmpty();
        schema.Validate(lines[0].Replace("\"severity\":\"critical\"", "\"severity\":\"grave\"", StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    private static async Task WriteManyAsync(string path, int count)
    {
        var lines = await File.ReadAllLinesAsync(RepositoryRoot.Combine(CliProcess.Data(Stream)));
        await File.WriteAllLinesAsync(path, Enumerable.Range(0, count).Select(i => lines[i % lines.Length]));
    }

    private static IEnumerable<int> Numbers(string output) => output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("line").GetInt32());

    private static Task<CliResult> CheckAsync(string path, params string[] more) =>
        CliProcess.RunAsync(["check", path, .. CliProcess.SampleRules, .. more]);
}
