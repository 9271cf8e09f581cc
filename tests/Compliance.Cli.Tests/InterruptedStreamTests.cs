using System.Diagnostics;
using System.Globalization;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>A stream that is told to stop leaves whole lines and says how to go on.</summary>
[Platform(Exclude = "Win", Reason = "Signals are sent with kill.")]
[NonParallelizable]
internal sealed class InterruptedStreamTests
{
    [Test]
    public async Task Check_ToldToStopWhileItWaitsForInput_LeavesWholeLinesAndSaysHowToGoOn()
    {
        using var folder = new TemporaryFolder();
        var toScreen = await InterruptAsync(readsLines: 3);
        var toFile = await InterruptAsync(readsLines: 0, "-o", $"ndjson={folder.File("out.ndjson")}");

        toScreen.ExitCode.Should().Be(130);
        toScreen.Output.Should().EndWith("}\n");
        toScreen.Error.Should().Contain("Go on with --after 3");
        toFile.ExitCode.Should().Be(130);
        toFile.Error.Should().Contain("out.ndjson.part");
        folder.FileNames.Should().Equal("out.ndjson.part");
        toScreen.Output.Should().StartWith(await File.ReadAllTextAsync(folder.File("out.ndjson.part")));
    }

    private static async Task<CliResult> InterruptAsync(int readsLines, params string[] more)
    {
        using var process = CliProcess.Start(["check", "-", .. CliProcess.SampleRules, "--lang", "en", .. more]);
        await process.StandardInput.WriteAsync(await File.ReadAllTextAsync(RepositoryRoot.Combine(CliProcess.Data("declarations.ndjson"))));
        await process.StandardInput.FlushAsync();
        var output = string.Empty;
        for (var i = 0; i < readsLines; i++)
        {
            output += await process.StandardOutput.ReadLineAsync() + "\n";
        }

        // Without lines to wait for, the reader may be told at any time: what is there then are whole lines, perhaps none.
        if (readsLines == 0)
        {
            await Task.Delay(TimeSpan.FromSeconds(2));
        }

        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
        return new CliResult(process.ExitCode, output + await process.StandardOutput.ReadToEndAsync(), await process.StandardError.ReadToEndAsync());
    }
}
