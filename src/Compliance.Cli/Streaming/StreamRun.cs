using Compliance.Cli.Loading;
using Compliance.Cli.Native;
using Compliance.Cli.Usage;

namespace Compliance.Cli.Streaming;

/// <summary>One run of <c>compliance check</c> over a stream: lines are read, evaluated and written as they come.</summary>
/// <param name="request">What to do.</param>
/// <param name="context">The world around.</param>
internal sealed class StreamRun(StreamRequest request, CliContext context)
{
    /// <summary>Runs the check.</summary>
    /// <returns>The exit code; what could be checked is written whatever it is.</returns>
    public int Execute()
    {
        var diagnostics = new DiagnosticPrinter(context);
        if (RulebookSource.Load(request.Check.Rules, diagnostics) is not { Rulebook: var rulebook })
        {
            return ExitCodes.Invalid;
        }

        var ledger = DispositionSource.Load(request.Check.Dispositions, rulebook, diagnostics);
        diagnostics.Print(ledger.ProblemsOfStream());
        if (diagnostics.Conclude() || StreamInput.Open(request.Path, context) is not { } input)
        {
            return ExitCodes.Invalid;
        }

        using (input)
        {
            // What was found is not lost: whoever writes lines leaves them to be gone on with.
            context.EndInOrder();
            var target = new StreamTarget(request, context);
            if (!target.IsAccepted())
            {
                return ExitCodes.Usage;
            }

            // A line of the stream may have no day of its own.
            DateOnly? today = null;
            if (request.Check.AsOf is null && (today = LegalDay.Today(rulebook, context)) is null)
            {
                return ExitCodes.Invalid;
            }

            return Run(new StreamCheck(request, context, request.Check.CreateEngine(rulebook), ledger, input, today), target);
        }
    }

    private int Run(StreamCheck check, StreamTarget target)
    {
        try
        {
            return target.Write(check);
        }
        catch (OutputStreamException failure)
        {
            UsageErrors.CannotWrite(failure.Name, failure).Report(context);
            return ExitCodes.Usage;
        }
        catch (IOException failure)
        {
            var name = StreamInput.NameOf(request.Path);
            context.Fail(new($"不能读取“{name}”：{failure.Message}", $"Cannot read '{name}': {failure.Message}"));
            return ExitCodes.Invalid;
        }
    }
}
