using System.Diagnostics;
using System.Text.RegularExpressions;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Integration;

/// <summary>What other repositories take from the root of this one, action.yml and .pre-commit-hooks.yaml, is run as they run it.</summary>
[Platform("Linux")]
internal sealed class ActionTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public async Task MakeARepository()
    {
        _folder = new TemporaryFolder();
        Directory.CreateDirectory(_folder.File("bin"));
        Directory.CreateDirectory(_folder.File("compliance/declarations"));
        File.Copy(RepositoryRoot.Combine("samples/unlicensed-settlement/company.yaml"), _folder.File("compliance/declarations/company.yaml"));
        await File.WriteAllTextAsync(_folder.File("bin/compliance"), $"#!/bin/sh\nexec '{Environment.ProcessPath}' '{CliProcess.AssemblyPath}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.File("bin/compliance"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase("violation", "1", true)]
    [TestCase("none", "0", true)]
    [TestCase("violations", "4", false)]
    public async Task Action_Check_HasTheExitCodeAndNamesTheSarifThatThereIs(string failOn, string expected, bool hasSarif)
    {
        var code = await CheckAsync(("FAIL_ON", failOn), ("DECLARATIONS", "compliance/declarations"));

        code.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(expected, await File.ReadAllTextAsync(_folder.File("err.txt")));
        var said = await File.ReadAllLinesAsync(_folder.File("output"));
        said.Should().Contain($"exit-code={expected}");
        said.Contains("sarif=compliance.sarif").Should().Be(hasSarif);
        File.Exists(_folder.File("compliance.sarif")).Should().Be(hasSarif);
    }

    // An input is never read as a part of the script, nor spread over the files of the folder.
    [TestCase("$(touch made) compliance/declarations")]
    [TestCase("; touch made")]
    [TestCase("`touch made`")]
    public async Task Action_HostileInput_RunsNothing(string declarations)
    {
        (await CheckAsync(("FAIL_ON", "violation"), ("DECLARATIONS", declarations))).Should().NotBe(0);

        File.Exists(_folder.File("made")).Should().BeFalse();
    }

    [Test]
    public void Action_Version_IsThatOfThisRepository()
    {
        var version = Regex.Match(Read("Directory.Build.props"), "<Version>(?<version>.*)</Version>", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups["version"].Value;

        Read("action.yml").Should().MatchRegex($"(?m)^    default: {Regex.Escape(version)}$");
    }

    [TestCase("compliance", 1)]
    [TestCase("compliance-rules", 3)]
    public async Task Hook_OfAnId_RunsItsCommand(string id, int expected)
    {
        var hook = Regex.Match(Read(".pre-commit-hooks.yaml"), $@"- id: {id}\n(?:  .*\n)*?  entry: (?<entry>.*)\n(?:  .*\n)*?  args: \[(?<args>.*)\]", RegexOptions.None, TimeSpan.FromSeconds(5));
        hook.Success.Should().BeTrue();

        (await ShellAsync($"{hook.Groups["entry"].Value} {hook.Groups["args"].Value.Replace(", ", " ", StringComparison.Ordinal)}")).Should().Be(expected, await File.ReadAllTextAsync(_folder.File("err.txt")));
    }

    private static string Read(string path) => File.ReadAllText(RepositoryRoot.Combine(path)).ReplaceLineEndings("\n");

    private Task<int> CheckAsync(params (string Name, string Value)[] inputs)
    {
        var script = Regex.Match(Read("action.yml"), @"id: check\n(?:.*\n)*?      run: \|\n(?<script>(?:        .*\n)+)", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups["script"].Value;
        script.Should().Contain("compliance check");
        return ShellAsync(script, [("AS_OF", "2026-11-01"), ("LANGUAGE", "en"), ("ARGUMENTS", ""), ("SARIF", "compliance.sarif"), ("GITHUB_OUTPUT", _folder.File("output")), .. inputs]);
    }

    // With the options that GitHub gives bash.
    private async Task<int> ShellAsync(string script, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", $"{{ {script}\n}} >out.txt 2>err.txt"]) { WorkingDirectory = _folder.File("."), UseShellExecute = false };
        start.Environment["PATH"] = $"{_folder.File("bin")}:{start.Environment["PATH"]}";
        start.Environment.Remove("GITHUB_STEP_SUMMARY");
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var shell = Process.Start(start)!;
        await shell.WaitForExitAsync();
        return shell.ExitCode;
    }
}
