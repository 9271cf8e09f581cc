namespace Compliance.Reporting.Sarif;

/// <summary>A file's name as a URI: a relative one stays relative, to the root of the sources as code hosts take it.</summary>
internal static class ArtifactUri
{
    public static string Of(string path)
    {
        var escaped = string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        return path switch
        {
            ['/', ..] => $"file://{escaped}",
            [var drive, ':', '/', ..] when char.IsAsciiLetter(drive) => $"file:///{drive}:{escaped[4..]}",
            _ => escaped,
        };
    }
}
