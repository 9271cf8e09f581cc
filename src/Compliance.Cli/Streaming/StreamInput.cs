namespace Compliance.Cli.Streaming;

/// <summary>Where a stream of declarations comes from.</summary>
internal static class StreamInput
{
    private const string StandardInput = "-";

    private static readonly string[] Extensions = [".ndjson", ".jsonl"];

    /// <summary>Determines whether an argument names a stream.</summary>
    public static bool IsStream(string path) =>
        path == StandardInput || Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Determines whether a path means standard input.</summary>
    public static bool IsStandardInput(string path) => path == StandardInput;

    /// <summary>Gets the name shown in messages and reports.</summary>
    public static string NameOf(string path) => path == StandardInput ? "stdin" : path;

    /// <summary>Opens a stream; a file that cannot be read is reported.</summary>
    public static Stream? Open(string path, CliContext context)
    {
        if (path == StandardInput)
        {
            return context.OpenInput();
        }

        try
        {
            return new FileStream(path, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, Options = FileOptions.SequentialScan, BufferSize = 0 });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            context.Fail(new($"不能读取“{path}”：{e.Message}", $"Cannot read '{path}': {e.Message}"));
            return null;
        }
    }
}
