using System.Diagnostics;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Shells;

/// <summary>What shells complete is what the commands take; that of bash is run.</summary>
internal sealed class CompletionTests
{
    [TestCase("bash")]
    [TestCase("zsh")]
    [TestCase("fish")]
    [TestCase("powershell")]
    [TestCase("man")]
    public async Task Completion_OfAShell_NamesCommandsAndOptions(string shell)
    {
        var result = await CliProcess.RunAsync("completion", shell, "--lang", "en");

        result.ExitCode.Should().Be(0, result.Error);
        result.Error.Should().BeEmpty();
        result.Output.Replace("\\-", "-", StringComparison.Ordinal).Should().ContainAll("check", "coverage", "fail-on", "undetermined", "answers");
    }

    [Test]
    public async Task Completion_OfAnUnknownShell_IsAMistake() => (await CliProcess.RunAsync("completion", "tcsh")).ExitCode.Should().Be(4);

    [Platform("Linux")]
    [TestCase("compliance ch", "check")]
    [TestCase("compliance check --fail-", "--fail-on")]
    [TestCase("compliance check --fail-on c", "caution")]
    [TestCase("compliance check -o pd", "pdf")]
    [TestCase("compliance coverage -o ht", "html")]
    [TestCase("compliance --lang b", "both")]
    [TestCase("compliance check --lang b", "both")]
    public async Task Bash_AtTheEndOfALine_Completes(string line, string expected)
    {
        var script = (await CliProcess.RunAsync("completion", "bash")).Output;
        var start = new ProcessStartInfo("bash", ["-c", $"{script}\nCOMP_WORDS=({line}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _compliance; echo \"${{COMPREPLY[*]}}\""]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var bash = Process.Start(start)!;

        (await bash.StandardOutput.ReadToEndAsync()).Trim().Should().Be(expected);
    }
}
