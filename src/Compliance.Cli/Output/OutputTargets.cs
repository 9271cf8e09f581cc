namespace Compliance.Cli.Output;

/// <summary>Sends what a command found to where <c>-o</c> says.</summary>
/// <param name="context">The world around.</param>
/// <param name="toConsole">Writes for a reader at a terminal.</param>
/// <param name="toStream">Writes in another format, given by its id.</param>
internal sealed class OutputTargets(CliContext context, Action<TextWriter> toConsole, Action<string, Stream> toStream)
{
    /// <summary>Writes all outputs: files first, so that a file that cannot be written is the first thing reported. Nothing is written where one of them is refused.</summary>
    /// <returns>Whether all could be written.</returns>
    public bool Write(IReadOnlyList<OutputChoice> outputs)
    {
        if (!outputs.All(o => o.File is not { } place || WrittenFile.Accept(OutputPlace.Of(place), context)))
        {
            return false;
        }

        foreach (var output in outputs)
        {
            if (output.File is { } file)
            {
                context.Interrupted.ThrowIfCancellationRequested();
                if (!WrittenFile.Write(file, s => toStream(output.Format, s), context))
                {
                    return false;
                }
            }
        }

        foreach (var output in outputs)
        {
            if (output.File is null)
            {
                context.Interrupted.ThrowIfCancellationRequested();
                WriteToScreen(output.Format);
            }
        }

        return true;
    }

    private void WriteToScreen(string format)
    {
        if (format == OutputChoice.Console)
        {
            toConsole(context.Output);
            return;
        }

        context.Output.Flush();
        using var stream = context.OpenOutput();
        toStream(format, stream);
    }
}
