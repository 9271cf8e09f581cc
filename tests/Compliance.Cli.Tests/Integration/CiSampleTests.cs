using System.Text.RegularExpressions;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Integration;

/// <summary>What is copied from samples/ci must be understood by the tool it is copied for, and give the files it publishes.</summary>
internal sealed class CiSampleTests
{
    private const string Company = "samples/unlicensed-settlement/company.yaml";

    private static readonly string[] Pipelines = ["azure-pipelines.yml", "github-actions.yml", "gitlab-ci.yml"];

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CopyTheSample()
    {
        _folder = new TemporaryFolder();
        Directory.CreateDirectory(_folder.File("compliance/declarations"));
        File.Copy(RepositoryRoot.Combine(Company), _folder.File("compliance/declarations/company.yaml"));
        File.Copy(RepositoryRoot.Combine("samples/ci/waivers.yaml"), _folder.File("compliance/waivers.yaml"));
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCaseSource(nameof(Pipelines))]
    public async Task Pipeline_AfterTheBaselineOfTheReadme_FailsForWhatIsNewAlone(string pipeline)
    {
        await TakeBaselineAsync();
        (await RunAsync(pipeline)).ExitCode.Should().Be(0, "all is in the baseline");

        Edit("licence_shown: true", "licence_shown: false");
        (await RunAsync(pipeline)).ExitCode.Should().Be(0, "the new violation is waived");

        Edit("third_party_data_duties_set: true", "third_party_data_duties_set: false");
        var result = await RunAsync(pipeline);
        result.ExitCode.Should().Be(1, $"{result.Output}{result.Error}");
    }

    [TestCaseSource(nameof(Pipelines))]
    public async Task Pipeline_WhatItPublishes_IsWritten(string pipeline)
    {
        await TakeBaselineAsync();
        await RunAsync(pipeline);

        new CiPipeline(pipeline).Published.Should().NotBeEmpty().And.OnlyContain(p =>
            Directory.Exists(_folder.File(p)) || Directory.EnumerateFiles(_folder.File(Path.GetDirectoryName(p)!), Path.GetFileName(p)).Any());
    }

    // The other commands: run.sh of samples/consumers installs the tool for real, in the same words.
    [TestCaseSource(nameof(Pipelines))]
    public void Pipeline_BesidesTheCheck_InstallsThisVersionOfTheToolAndDoesNothingElse(string pipeline)
    {
        var version = Regex.Match(File.ReadAllText(RepositoryRoot.Combine("Directory.Build.props")), "<Version>(?<version>.*)</Version>", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups["version"].Value;

        new CiPipeline(pipeline).Commands.Should().HaveCount(2);
        new CiPipeline(pipeline).Commands.First().Should().MatchRegex($"^dotnet tool install (--global|--tool-path \\.tools) Compliance\\.Cli --version {Regex.Escape(version)}$");
    }

    [Test]
    public async Task Hook_OfTheSample_FindsAndFails()
    {
        var hook = await File.ReadAllTextAsync(RepositoryRoot.Combine("samples/ci/pre-commit"));
        var command = Regex.Match(hook, "compliance\\}?\"? (?<arguments>check .*)$", RegexOptions.Multiline, TimeSpan.FromSeconds(5));
        command.Success.Should().BeTrue();

        (await CliProcess.RunInAsync(_folder.File("."), OnTheDay(command.Groups["arguments"].Value))).ExitCode.Should().Be(1);
    }

    [Test]
    [Platform("Linux")]
    public async Task Hook_OfTheSample_ChecksWhatIsCommittedAndNotWhatLiesBesideIt()
    {
        var script = (await File.ReadAllTextAsync(RepositoryRoot.Combine("samples/ci/pre-commit"))).Replace("--as-of today --strict", "--as-of 2026-11-01 --no-config", StringComparison.Ordinal);
        await File.WriteAllTextAsync(_folder.File("hook"), script);
        await File.WriteAllTextAsync(_folder.File("tool"), $"#!/bin/sh\nexec '{Environment.ProcessPath}' '{CliProcess.AssemblyPath}' \"$@\"\n");
        var declaration = _folder.File("compliance/declarations/company.yaml");
        var breach = await File.ReadAllTextAsync(declaration);
        File.Copy(RepositoryRoot.Combine("samples/clean/company.yaml"), declaration, overwrite: true);
        (await ShellAsync("chmod +x hook tool && git init -q . && git add -A")).Should().Be(0);

        await File.WriteAllTextAsync(declaration, breach);
        (await ShellAsync("COMPLIANCE=\"$PWD/tool\" ./hook")).Should().Be(0, "the breach is not staged");
        (await ShellAsync("git add -A && COMPLIANCE=\"$PWD/tool\" ./hook")).Should().Be(1, "the breach is staged");
    }

    private async Task<int> ShellAsync(string command)
    {
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["-c", $"{{ {command}; }} >out.txt 2>&1"]) { WorkingDirectory = _folder.File("."), UseShellExecute = false })!;
        await shell.WaitForExitAsync();
        return shell.ExitCode;
    }

    [Test]
    public async Task Settings_OfTheSample_AreUnderstood()
    {
        File.Copy(RepositoryRoot.Combine("samples/ci/compliance.yaml"), _folder.File("compliance.yaml"));

        (await CliProcess.RunInAsync(_folder.File("."), "baseline", "--as-of", "2026-11-01")).ExitCode.Should().Be(0);
        var result = await CliProcess.RunInAsync(_folder.File("."), "check", "--as-of", "2026-11-01");
        result.ExitCode.Should().Be(0, result.Error);
        result.Error.ReplaceLineEndings(" ").Should().Contain("compliance.yaml (found in the current folder): ").And.Contain("strict = true");
        File.Exists(_folder.File("artifacts/compliance.json")).Should().BeTrue();
    }

    [TestCaseSource(nameof(Pipelines))]
    public async Task Pipeline_WithoutAConfirmationOfAKeyClaim_Fails(string pipeline)
    {
        await TakeBaselineAsync();
        var waivers = _folder.File("compliance/waivers.yaml");
        var text = (await File.ReadAllTextAsync(waivers)).ReplaceLineEndings("\n");
        await File.WriteAllTextAsync(waivers, text[..text.IndexOf("confirmations:", StringComparison.Ordinal)]);

        var result = await RunAsync(pipeline);

        result.ExitCode.Should().Be(1);
        result.Error.TrimEnd().Split('\n')[^1].Should().Contain("--strict").And.Contain("development_profile");
    }

    private async Task TakeBaselineAsync()
    {
        var readme = await File.ReadAllTextAsync(RepositoryRoot.Combine("samples/ci/README.md"));
        var command = Regex.Match(readme, "^compliance (?<arguments>baseline .*)$", RegexOptions.Multiline, TimeSpan.FromSeconds(5)).Groups["arguments"].Value;
        var result = await CliProcess.RunInAsync(_folder.File("."), OnTheDay(command));
        result.ExitCode.Should().Be(0, result.Error);
    }

    // The day it is on the day the sample was written: its waivers end.
    private static string[] OnTheDay(string arguments)
    {
        arguments.Should().Contain("--as-of today", "a pipeline judges as of the day it runs, whatever day a declaration names");
        return arguments.Replace("--as-of today", "--as-of 2026-11-01", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private Task<CliResult> RunAsync(string pipeline)
    {
        var command = new CiPipeline(pipeline).Commands.Single(c => c.Contains("compliance check", StringComparison.Ordinal));
        return CliProcess.RunInAsync(_folder.File("."), OnTheDay(command[command.IndexOf("check", StringComparison.Ordinal)..]));
    }

    private void Edit(string text, string with)
    {
        var file = _folder.File("compliance/declarations/company.yaml");
        var before = File.ReadAllText(file);
        before.Should().Contain(text);
        File.WriteAllText(file, before.Replace(text, with, StringComparison.Ordinal));
    }
}
