using Compliance.Cli.Native;
using Compliance.Cli.Output;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Streaming;

/// <summary>Where the lines of a stream go: to standard output, through a pipe or a device, or into a file that stands in its place when all are there.</summary>
/// <param name="request">What to do.</param>
/// <param name="context">The world around.</param>
internal sealed class StreamTarget(StreamRequest request, CliContext context)
{
    private readonly OutputPlace? _place = request.File is { } file ? OutputPlace.Of(file) : null;

    /// <summary>Reports what speaks against writing there, before anything is written.</summary>
    /// <returns>Whether it can be written, as far as can be told.</returns>
    public bool IsAccepted()
    {
        if (!request.IsStandardInput)
        {
            context.Inputs.Add(request.Path);
        }

        if (_place is null)
        {
            return !IsAppendedToItself();
        }

        if (!WrittenFile.Accept(_place, context))
        {
            return false;
        }

        // Without lines that were passed over, a new part holds all that the old one held.
        if (request.After == 0 || _place.IsWrittenThrough || !File.Exists(PartOf(_place)))
        {
            return true;
        }

        UsageErrors.PartStands(PartName).Report(context);
        return false;
    }

    /// <summary>Checks the lines and writes what is found.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="OutputStreamException">What was found cannot be written.</exception>
    public int Write(StreamCheck check)
    {
        if (_place is null)
        {
            context.Output.Flush();
            using var stream = context.OpenOutput();
            return WriteThrough(check, stream, "stdout");
        }

        if (_place.IsWrittenThrough)
        {
            using var stream = Writing(() => ThroughStream.Open(_place));
            return WriteThrough(check, stream, _place.Name);
        }

        using var file = Writing(() => new ReplacedFile(_place));
        using var output = new LineOutput(file.Stream, _place.Name);
        return WriteFile(check, file, output);
    }

    private string PartName => $"{request.File}.part";

    private static string PartOf(OutputPlace place) => $"{place.RealPath}.part";

    private int WriteThrough(StreamCheck check, Stream stream, string name)
    {
        using var output = new LineOutput(stream, name);
        try
        {
            var exitCode = check.Run(output);
            (stream as OutputStream)?.ThrowIfAbandoned();
            check.Conclude();
            return exitCode;
        }
        catch (OperationCanceledException) when (context.Interrupted.IsCancellationRequested)
        {
            var last = Math.Max(output.LastLine, request.After);
            context.Fail(new LocalizedText(
                $"已中断：第 {last} 行及以前的结果已输出。接着检查请加 --after {last}。",
                $"interrupted: the findings up to line {last} are written. Go on with --after {last}."));
            return ExitCodes.Interrupted;
        }
        catch (OutputStreamException failure) when (failure.Name == name)
        {
            var last = Math.Max(output.LastArrived, request.After);
            UsageErrors.StreamBroken(name, failure.Reason, last, request.After).Report(context);
            return ExitCodes.Usage;
        }
    }

    private int WriteFile(StreamCheck check, ReplacedFile file, LineOutput output)
    {
        try
        {
            var exitCode = check.Run(output);
            Writing(() => file.Place());
            check.Conclude();
            return exitCode;
        }
        catch (OperationCanceledException) when (context.Interrupted.IsCancellationRequested)
        {
            var last = Math.Max(output.LastLine, request.After);
            Writing(() => file.PlaceAs(PartOf(_place!)));
            context.Fail(new LocalizedText(
                $"已中断：第 {last} 行及以前的结果在 {PartName}。接着检查请加 --after {last} 并写到另一个文件，再把两个文件接起来。",
                $"interrupted: the findings up to line {last} are in {PartName}. Go on with --after {last} and another file, then join the two."));
            return ExitCodes.Interrupted;
        }
    }

    // What goes wrong with the file that is written is told apart from what goes wrong with the one that is read.
    private T Writing<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or (IOException and not OutputStreamException))
        {
            throw new OutputStreamException(_place!.Name, UsageErrors.SystemReason(failure));
        }
    }

    private void Writing(Action act) => Writing(() =>
    {
        act();
        return true;
    });

    // A shell has emptied the file for ">"; with ">>" the stream would never end.
    private bool IsAppendedToItself()
    {
        var isSame = !request.IsStandardInput && !OperatingSystem.IsWindows()
            && FileStatus.Of(StandardDescriptor.Output) is { IsFile: true, Identity: var written }
            && FileStatus.Of(request.Path)?.Identity == written;
        if (isSame)
        {
            UsageErrors.OutputIsInput("stdout", request.Path).Report(context);
        }

        return isSame;
    }
}
