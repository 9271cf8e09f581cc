namespace Compliance.Cli.Output;

/// <summary>Sends what a command found to where <c>-o</c> says.</summary>
/// <param name="context">The world around.</param>
/// <param name="toConsole">Writes for a reader at a terminal.</param>
/// <param name="toStream">Writes in another format.</param>
internal sealed class OutputTargets(CliContext context, Action<TextWriter> toConsole, Action<OutputFormat, Stream> toStream)
{
    /// <summary>Writes all outputs: files first, so that a file that cannot be written is the first thing said.</summary>
    /// <returns>Whether all could be written.</returns>
    public bool Write(IReadOnlyList<OutputChoice> outputs)
    {
        foreach (var output in outputs.OrderBy(o => o.File is null))
        {
            context.Interrupted.ThrowIfCancellationRequested();
            switch (output)
            {
                case { Format: OutputFormat.Console }:
                    toConsole(context.Output);
                    break;
                case { File: { } file }:
                    if (!WrittenFile.Write(file, s => toStream(output.Format, s), context))
                    {
                        return false;
                    }

                    break;
                default:
                    context.Output.Flush();
                    using (var stream = context.OpenOutput())
                    {
                        toStream(output.Format, stream);
                    }

                    break;
            }
        }

        return true;
    }
}
