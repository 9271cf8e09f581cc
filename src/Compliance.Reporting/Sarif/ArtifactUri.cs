namespace Compliance.Reporting.Sarif;

/// <summary>A file's name as a URI: a relative one stays relative, to the root of the sources as code hosts take it.</summary>
internal static class ArtifactUri
{
    public static string Of(string path)
    {
        var slashed = path.Replace('\\', '/');
        var escaped = string.Join('/', slashed.Split('/').Select(Uri.EscapeDataString));
        return slashed switch
        {
            ['/', ..] => $"file://{escaped}",
            [var drive, ':', '/', ..] when char.IsAsciiLetter(drive) => $"file:///{drive}:{escaped[4..]}",
            _ => escaped,
        };
    }
}
