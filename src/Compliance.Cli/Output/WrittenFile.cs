using Compliance.Cli.Usage;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Cli.Output;

/// <summary>Writes a file and reports that it did, or why it could not.</summary>
internal static class WrittenFile
{
    /// <summary>Writes a file whole or not at all.</summary>
    /// <returns>Whether it was written.</returns>
    public static bool Write(string file, Action<Stream> write, CliContext context)
    {
        try
        {
            ReplacedFile.Write(file, write);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Fail(UsageErrors.CannotWrite(file, e.Message).Message);
            return false;
        }

        context.Errors().Paragraph(0, new LocalizedText($"已写入 {file}", $"wrote {file}"), TerminalStyle.Dim);
        return true;
    }
}
