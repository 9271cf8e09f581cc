namespace Compliance.Cli.Output;

/// <summary>Writes a file so that a reader sees the old content or the new, never half of it.</summary>
internal static class ReplacedFile
{
    /// <summary>Writes to a file beside <paramref name="path"/>, then renames it. When writing fails, nothing is left behind.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var temporary = $"{full}.{Environment.ProcessId}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, full, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
