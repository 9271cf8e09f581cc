using System.Diagnostics;
using System.Globalization;
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

    // Run where these shells are installed; a script that one cannot read says so on standard error.
    [Platform("Linux")]
    [TestCase("fish", "source {0}; complete -C 'compliance check --strict --fail-on c'", "caution")]
    [TestCase("fish", "source {0}; complete -C 'compliance cover'", "coverage")]
    [TestCase("zsh", "autoload -U compinit; compinit -D; source {0}; print -l ${{(k)_comps}}", "compliance")]
    public async Task Shell_ReadsItsScript(string shell, string line, string expected)
    {
        Assume.That(new[] { "/bin", "/usr/bin", "/usr/local/bin" }.Any(d => File.Exists(Path.Combine(d, shell))), $"{shell} is not installed");
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"completion-{shell}");
        await File.WriteAllTextAsync(file, (await CliProcess.RunAsync("completion", shell, "--lang", "en")).Output);
        using var process = Process.Start(new ProcessStartInfo(shell, ["-c", string.Format(CultureInfo.InvariantCulture, line, file)]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;

        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        (await error).Should().BeEmpty();
        output.Should().Contain(expected);
    }

    [Platform("Linux")]
    [TestCase("compliance ch", "check")]
    [TestCase("compliance check --fail-", "--fail-on")]
    [TestCase("compliance check --fail-on c", "caution")]
    [TestCase("compliance check --strict --fail-", "--fail-on")]
    [TestCase("compliance check --no-shipped --engine n", "native nrules")]
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
