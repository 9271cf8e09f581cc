using Compliance.Cli.Native;
using Compliance.Cli.Usage;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Cli.Output;

/// <summary>Writes a file and reports that it did, or why it could not.</summary>
internal static class WrittenFile
{
    /// <summary>Reports what speaks against writing a file, before anything is written.</summary>
    /// <returns>Whether it can be written, as far as can be told.</returns>
    public static bool Accept(OutputPlace place, CliContext context, bool mayBeInput = false)
    {
        if (place.Mistake(mayBeInput ? new InputFiles() : context.Inputs) is not { } mistake)
        {
            return true;
        }

        mistake.Report(context);
        return false;
    }

    /// <summary>Writes a file whole or not at all; a device or a pipe as it comes.</summary>
    /// <param name="file">The file.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="context">The world around.</param>
    /// <param name="mayBeInput">Whether it may be a file that this run reads: one that is edited.</param>
    /// <returns>Whether it was written.</returns>
    public static bool Write(string file, Action<Stream> write, CliContext context, bool mayBeInput = false)
    {
        var place = OutputPlace.Of(file);
        if (!Accept(place, context, mayBeInput))
        {
            return false;
        }

        try
        {
            if (place.IsWrittenThrough)
            {
                WriteThrough(place, write, context);
            }
            else
            {
                using var replaced = new ReplacedFile(place);
                write(new InterruptibleStream(replaced.Stream, context.Interrupted));
                replaced.Place();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            UsageErrors.CannotWrite(file, e).Report(context);
            return false;
        }

        context.Errors().Paragraph(0, new LocalizedText($"已写入 {file}", $"wrote {file}"), TerminalStyle.Dim);
        return true;
    }

    private static void WriteThrough(OutputPlace place, Action<Stream> write, CliContext context)
    {
        context.Output.Flush();
        using var stream = ThroughStream.Open(place);
        write(new InterruptibleStream(stream, context.Interrupted));
        (stream as OutputStream)?.ThrowIfAbandoned();
    }
}
