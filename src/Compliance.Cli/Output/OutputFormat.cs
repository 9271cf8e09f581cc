namespace Compliance.Cli.Output;

/// <summary>A format of <c>-o</c>.</summary>
internal enum OutputFormat
{
    /// <summary>Text for a reader at a terminal.</summary>
    Console,

    /// <summary>JSON for tools.</summary>
    Json,
}
