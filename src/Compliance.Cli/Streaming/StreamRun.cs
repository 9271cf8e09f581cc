using Compliance.Cli.Loading;
using Compliance.Cli.Usage;
using Compliance.Text;

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
        if (diagnostics.Conclude() || StreamInput.Open(request.Path, context) is not { } input)
        {
            return ExitCodes.Invalid;
        }

        using (input)
        {
            // A line of the stream may have no day of its own.
            if ((request.Check.AsOf ?? LegalDay.Today(rulebook, context)) is not { } today)
            {
                return ExitCodes.Invalid;
            }

            var check = new StreamCheck(request, context, request.Check.CreateEngine(rulebook), ledger, input, today);
            return request.File is { } file ? WriteFile(check, file) : WriteOutput(check);
        }
    }

    private int WriteOutput(StreamCheck check)
    {
        context.Output.Flush();
        using var stream = context.OpenOutput();
        using var output = new LineOutput(stream);
        try
        {
            return check.RunAsync(output).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (context.Interrupted.IsCancellationRequested)
        {
            var last = Math.Max(output.LastLine, request.After);
            context.Fail(new LocalizedText(
                $"已中断：第 {last} 行及以前的结果已输出。接着检查请加 --after {last}。",
                $"interrupted: the findings up to line {last} are written. Go on with --after {last}."));
            return ExitCodes.Interrupted;
        }
    }

    private int WriteFile(StreamCheck check, string path)
    {
        try
        {
            using var file = new LineFile(path);
            using var output = new LineOutput(file.Stream);
            return WriteFile(check, path, file, output);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Fail(UsageErrors.CannotWrite(path, e.Message).Message);
            return ExitCodes.Usage;
        }
    }

    private int WriteFile(StreamCheck check, string path, LineFile file, LineOutput output)
    {
        try
        {
            var exitCode = check.RunAsync(output).GetAwaiter().GetResult();
            file.Place();
            return exitCode;
        }
        catch (OperationCanceledException) when (context.Interrupted.IsCancellationRequested)
        {
            var last = Math.Max(output.LastLine, request.After);
            file.PlacePart();
            context.Fail(new LocalizedText(
                $"已中断：第 {last} 行及以前的结果在 {LineFile.PartOf(path)}。接着检查请加 --after {last} 并写到另一个文件，再把两个文件接起来。",
                $"interrupted: the findings up to line {last} are in {LineFile.PartOf(path)}. Go on with --after {last} and another file, then join the two."));
            return ExitCodes.Interrupted;
        }
    }
}
