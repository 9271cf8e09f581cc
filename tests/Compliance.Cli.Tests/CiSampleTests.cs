using System.Text.RegularExpressions;

namespace Compliance.Cli.Tests;

/// <summary>What is copied from samples/ci must be understood by the tool it is copied for.</summary>
internal sealed class CiSampleTests
{
    private static readonly string[] Samples = ["azure-pipelines.yml", "github-actions.yml", "gitlab-ci.yml", "pre-commit"];

    [TestCaseSource(nameof(Samples))]
    public async Task Command_OfASample_FindsAndFails(string sample)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("compliance/declarations"));
        File.Copy(RepositoryRoot.Combine(DispositionFiles.Violating), folder.File("compliance/declarations/company.yaml"));
        var command = Regex.Match(await File.ReadAllTextAsync(RepositoryRoot.Combine($"samples/ci/{sample}")), "compliance\\}?\"? (?<arguments>check .*)$", RegexOptions.Multiline, TimeSpan.FromSeconds(5));
        command.Success.Should().BeTrue();

        string[] arguments = [.. command.Groups["arguments"].Value.Split(' '), "--no-shipped", "--rules", RepositoryRoot.Combine(CliProcess.Data("rules"))];
        var result = await CliProcess.RunInAsync(folder.File("."), arguments);

        result.ExitCode.Should().Be(1, result.Error);
    }

    [Test]
    public async Task Settings_OfTheSample_AreUnderstood()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("compliance/declarations"));
        File.Copy(RepositoryRoot.Combine(DispositionFiles.Violating), folder.File("compliance/declarations/company.yaml"));
        var text = await File.ReadAllTextAsync(RepositoryRoot.Combine("samples/ci/compliance.yaml"));
        await File.WriteAllTextAsync(folder.File("compliance.yaml"), text.Replace("# baseline", "baseline", StringComparison.Ordinal));
        string[] rules = ["--no-shipped", "--rules", RepositoryRoot.Combine(CliProcess.Data("rules"))];

        (await CliProcess.RunInAsync(folder.File("."), ["baseline", .. rules])).ExitCode.Should().Be(0);
        (await CliProcess.RunInAsync(folder.File("."), ["check", .. rules])).ExitCode.Should().Be(0);
        File.Exists(folder.File("artifacts/compliance.json")).Should().BeTrue();
    }
}
