using Compliance.Cli.Commands;

namespace Compliance.Cli.Output;

/// <summary>The words for the formats, in the order of the help.</summary>
internal static class OutputFormats
{
    /// <summary>The word for what a reader at a terminal gets.</summary>
    public const string Console = "console";

    /// <summary>The formats of a check, beside the console.</summary>
    public static readonly WordFor<OutputFormat>[] OfCheck =
    [
        new("json", OutputFormat.Json),
        new("ndjson", OutputFormat.Ndjson),
        new("markdown", OutputFormat.Markdown),
        new("html", OutputFormat.Html),
        new("sarif", OutputFormat.Sarif),
        new("sarif-full", OutputFormat.SarifFull),
        new("junit", OutputFormat.JUnit),
        new("github", OutputFormat.GitHub),
        new("csv", OutputFormat.Csv),
        new("xlsx", OutputFormat.Xlsx),
        new("oscal", OutputFormat.Oscal),
    ];

    /// <summary>Gets the formats of the coverage, beside the console.</summary>
    public static WordFor<OutputFormat>[] OfCoverage { get; } =
        Array.FindAll(OfCheck, static f => f.Meaning is OutputFormat.Json or OutputFormat.Markdown or OutputFormat.Html);
}
