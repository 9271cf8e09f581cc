using Compliance.Cli.Output;
using Compliance.Reporting;

namespace Compliance.Cli.Printing;

/// <summary>The format that a browser prints. It is the command's own: a library starts no other program.</summary>
internal static class PdfFormat
{
    /// <summary>The id, as it is written after <c>-o</c>.</summary>
    public const string Id = "pdf";

    /// <summary>Gets the ids of all formats of a check, in the order of the help.</summary>
    public static string[] All { get; } = [.. ReportFormats.All.Select(f => f.Id), Id];

    /// <summary>Determines whether any output is to be printed.</summary>
    public static bool IsAmong(IEnumerable<OutputChoice> outputs) => outputs.Any(o => o.Format == Id);
}
