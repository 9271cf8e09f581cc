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

    /// <summary>SARIF for code hosts.</summary>
    Sarif,

    /// <summary>SARIF with the rules that hold or do not apply too.</summary>
    SarifFull,

    /// <summary>JUnit XML for build servers.</summary>
    JUnit,

    /// <summary>Annotations of GitHub Actions.</summary>
    GitHub,

    /// <summary>A table for spreadsheets and scripts.</summary>
    Csv,

    /// <summary>An Excel workbook.</summary>
    Xlsx,

    /// <summary>OSCAL assessment results for audit tools.</summary>
    Oscal,
}
