using System.Globalization;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>A declaration that takes too many steps is refused by name; others are judged.</summary>
internal sealed class MaxStepsTests
{
    private const string Small = "{\"as_of\":\"2026-11-01\",\"company\":{\"id\":\"c\",\"name\":\"small\"},\"activities\":[]}";

    private static readonly string Large =
        $"{{\"as_of\":\"2026-11-01\",\"company\":{{\"id\":\"c\",\"name\":\"large\"}},\"activities\":[{string.Join(',', Enumerable.Range(0, 3000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"a{i}\"}}")))}]}}";

    [Test]
    public async Task Check_MoreStepsThanAllowed_IsInvalidAndWritesNothing()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("company.json"), Large);

        var result = await CliProcess.RunAsync("check", folder.File("company.json"), "--no-config", "--lang", "en", "--max-steps", "1000", "-o", "json=" + folder.File("report.json"));

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("company.json(1,").And.Contain("CMP5300").And.Contain("1,000 steps");
        File.Exists(folder.File("report.json")).Should().BeFalse();
    }

    [Test]
    public async Task Check_AStreamWithOneThatIsTooCostly_JudgesTheOthers()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("companies.ndjson"), $"{Small}\n{Large}\n{Small}\n");

        var result = await CliProcess.RunAsync("check", folder.File("companies.ndjson"), "--no-config", "--lang", "en", "--max-steps", "1000");

        result.Error.Should().Contain("companies.ndjson(2,").And.Contain("CMP5300");
        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..10]).Should().Equal("{\"line\":1,", "{\"line\":3,");
    }

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("many")]
    public async Task Check_StepsThatAreNoNumber_IsAUsageError(string steps)
    {
        var result = await CliProcess.RunAsync("check", "company.yaml", "--max-steps", steps);

        result.ExitCode.Should().Be(4);
        result.Error.Should().Contain("--max-steps");
    }
}
