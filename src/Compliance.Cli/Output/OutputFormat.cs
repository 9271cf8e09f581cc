namespace Compliance.Cli.Output;

/// <summary>A format of <c>-o</c>.</summary>
internal enum OutputFormat
{
    /// <summary>Text for a reader at a terminal.</summary>
    Console,

    /// <summary>JSON for tools.</summary>
    Json,

    /// <summary>One report in each line, for streams of declarations.</summary>
    Ndjson,

    /// <summary>Markdown for a repository or a wiki.</summary>
    Markdown,

    /// <summary>A page for a browser.</summary>
    Html,
}
