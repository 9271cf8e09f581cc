using System.ComponentModel;
using System.Diagnostics;
using Compliance.Cli.Native;
using Compliance.Text;

namespace Compliance.Cli.Proving;

/// <summary>Starts the prover, where it is installed, with what is handed to it.</summary>
internal static class ProverLauncher
{
    /// <summary>The name of the prover.</summary>
    public const string Tool = "compliance-prove";

    private const string Package = "Compliance.Reasoning.Tool";

    // It ends by itself when it is interrupted as we are, or asked to.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Starts the prover and waits for its end.</summary>
    /// <param name="arguments">The command line of the prover.</param>
    /// <param name="context">The world around.</param>
    /// <param name="showHelp">Shows the help of the command, where only that was asked for and the prover is missing.</param>
    /// <returns>The exit code of the prover; <see cref="ExitCodes.Invalid"/> where it is not installed.</returns>
    public static int Run(IReadOnlyList<string> arguments, CliContext context, Action showHelp)
    {
        if (ProverPlace.Find() is not { } place)
        {
            if (arguments.Any(a => a is "--help" or "-h" or "-?"))
            {
                showHelp();
                return ExitCodes.Success;
            }

            context.Fail(new($"没有安装 {Tool}：compliance 本身不带求解器。", $"{Tool} is not installed: compliance itself carries no solver."));
            context.Errors().Paragraph(2, new LocalizedText(
                $"运行 dotnet tool install --global {Package} 安装，或者把 {Tool} 放到 compliance 所在的文件夹或 PATH 中。",
                $"Install it by 'dotnet tool install --global {Package}', or put {Tool} into the folder of compliance or on the PATH."));
            return ExitCodes.Invalid;
        }

        // The prover ends by itself, and first.
        context.EndInOrder();
        context.Output.Flush();
        var start = new ProcessStartInfo(place) { UseShellExecute = false };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var prover = Process.Start(start)!;
            return Wait(prover, context.Interrupted);
        }
        catch (Win32Exception failure)
        {
            context.Fail(new($"不能启动“{place}”：{failure.Message}", $"Cannot start '{place}': {failure.Message}"));
            return ExitCodes.Invalid;
        }
    }

    // In order, where there are signals; Windows tells both programs of an interruption itself.
    private static void End(Process prover)
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = Libc.Signal(prover.Id, Libc.Terminate);
        }
    }

    private static int Wait(Process prover, CancellationToken interrupted)
    {
        using var end = interrupted.Register(() => End(prover));
        while (!prover.WaitForExit(Patience))
        {
            if (interrupted.IsCancellationRequested)
            {
                prover.Kill(entireProcessTree: true);
            }
        }

        return interrupted.IsCancellationRequested ? ExitCodes.Interrupted : prover.ExitCode;
    }
}
