using Compliance.Cli.Checking;
using Compliance.Cli.Native;
using Compliance.Cli.Usage;
using Compliance.Diagnostics;
using Compliance.Evaluation.Limits;

namespace Compliance.Cli;

/// <summary>Runs a command so that nothing escapes: whatever happens becomes a line on standard error and an exit code.</summary>
internal static class GuardedRun
{
    /// <summary>Runs a command with the streams, settings and signals of the process.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="command">The command.</param>
    /// <returns>The exit code.</returns>
    public static int Execute(IReadOnlyList<string> arguments, Func<CliContext, int> command)
    {
        using var interruption = new Interruption();

        // Settings are read first, and may come from a pipe too.
        using var end = new PromptEnd(StandardStreams.LanguageOf(arguments), interruption.Token);
        var context = StandardStreams.Open(arguments, interruption.Token) with { EndInOrder = end.Leave };
        end.Language = context.Language;
        return Execute(context, command);
    }

    /// <summary>Runs a command and makes sure that what it wrote arrives.</summary>
    /// <returns>The exit code.</returns>
    public static int Execute(CliContext context, Func<CliContext, int> command)
    {
        try
        {
            var exitCode = command(context);
            context.Output.Flush();
            if (exitCode != ExitCodes.Usage)
            {
                (context.OpenOutput() as OutputStream)?.ThrowIfAbandoned();
            }

            return exitCode;
        }
        catch (OperationCanceledException) when (context.Interrupted.IsCancellationRequested)
        {
            Say(() => context.Fail(new("已中断。", "interrupted.")));
            return ExitCodes.Interrupted;
        }
        catch (EvaluationLimitException limit)
        {
            Say(() => context.Error.Write(CodeFrame.Render(limit.Diagnostic, context.Language)));
            return ExitCodes.Invalid;
        }
        catch (OutputStreamException failure)
        {
            Say(() => UsageErrors.CannotWrite(failure.Name, failure).Report(context));
            return ExitCodes.Usage;
        }
        catch (IOException failure)
        {
            // What is read is guarded where it is read, and so is what is written to a file.
            Say(() => context.Fail(new($"输入或输出失败：{failure.Message}", $"Input or output failed: {failure.Message}")));
            return ExitCodes.Usage;
        }
        catch (OutOfMemoryException)
        {
            Say(() => UsageErrors.NotEnoughMemory().Report(context));
            return ExitCodes.Usage;
        }
#pragma warning disable CA1031 // The one place where nothing may escape: an unexpected exception becomes one line and an exit code.
        catch (Exception unexpected)
#pragma warning restore CA1031
        {
            Say(() =>
            {
                if (EngineDifference.In(unexpected) is { } difference)
                {
                    context.FailInOneLine(difference);
                }
                else
                {
                    InternalError.Print(context, unexpected);
                }
            });
            return ExitCodes.Internal;
        }
    }

    // Where standard error is what failed, nobody is left to tell; the exit code does.
    private static void Say(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
            return;
        }
    }
}
