using System.Text.Json;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

/// <summary>A report lists at most so much; it can still be verified, and all of it can be asked for.</summary>
internal sealed class MaxListedTests
{
    private TemporaryFolder _folder = null!;

    private string Declaration => _folder.File("company.yaml");

    private string Report => _folder.File("report.json");

    [SetUp]
    public void CopyDeclaration()
    {
        _folder = new TemporaryFolder();
        File.Copy(RepositoryRoot.Combine(DispositionFiles.Violating), Declaration);
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase("1")]
    [TestCase("2")]
    [TestCase("100000")]
    [TestCase("all")]
    [TestCase("全部")]
    public async Task Verify_AReportOfAnyLimit_IsEqual(string most)
    {
        await CheckAsync("--max-listed", most);

        var result = await VerifyAsync();

        result.ExitCode.Should().Be(0, result.Output + result.Error);
    }

    [Test]
    public async Task Verify_WhatIsNotListedChanged_Differs()
    {
        await CheckAsync("--max-listed", "1");
        var text = await File.ReadAllTextAsync(Report);
        using var report = JsonDocument.Parse(text);
        var hash = report.RootElement.GetProperty("left_out").GetProperty("findings").GetProperty("sha256").GetString()!;
        await File.WriteAllTextAsync(Report, text.Replace(hash, new string('0', 64), StringComparison.Ordinal));

        var result = await VerifyAsync();

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("a list that is not written out whole differs: findings");
    }

    [Test]
    public async Task Check_MaxListedOfTheSettings_Holds()
    {
        await File.WriteAllTextAsync(_folder.File("compliance.yaml"), "max_listed: 1\n");
        await CheckAsync("--config", _folder.File("compliance.yaml"));

        (await File.ReadAllTextAsync(Report)).Should().Contain("\"left_out\"").And.Contain("\"max_listed\"");
    }

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("viele")]
    [TestCase("1e3")]
    public async Task Check_AnotherWord_IsAUsageError(string most)
    {
        var result = await CliProcess.RunAsync(["check", Declaration, "--max-listed", most, "--no-config", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(4);
        result.Error.Should().Contain("--max-listed").And.Contain("all");
    }

    [Test]
    public async Task Check_AnotherWordInTheSettings_IsNamedWithItsPlace()
    {
        await File.WriteAllTextAsync(_folder.File("compliance.yaml"), "max_listed: many\n");
        var result = await CliProcess.RunAsync(["check", Declaration, "--config", _folder.File("compliance.yaml"), .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("CMP2251").And.Contain("compliance.yaml(1,13)");
    }

    [Test]
    public async Task Check_AStreamWithoutClaims_SaysThatNoneWereLookedFor()
    {
        var result = await CliProcess.RunAsync(["check", CliProcess.Data("declarations.ndjson"), "--no-asserted", "--as-of", "2026-11-01", "--no-config", .. CliProcess.SampleRules]);

        result.Output.Should().Contain("\"asserted\":null");
    }

    [Test]
    public async Task Check_AFileWithoutClaims_IsAUsageError()
    {
        var result = await CliProcess.RunAsync(["check", Declaration, "--no-asserted", "--no-config", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(4);
    }

    private async Task CheckAsync(params string[] options)
    {
        var result = await CliProcess.RunAsync(["check", Declaration, "-o", $"json={Report}", "--fail-on", "none", .. options, .. CliProcess.SampleRules]);
        result.ExitCode.Should().Be(0, result.Error);
    }

    private Task<CliResult> VerifyAsync() => CliProcess.RunAsync(["verify", Report, "--lang", "en", .. CliProcess.SampleRules]);
}
