using System.Text.RegularExpressions;

namespace Compliance.Cli.Tests.Commands;

/// <summary>The formats of <c>check</c> as its help names them, so that a new one is in the tests of all formats at once.</summary>
internal static partial class CheckFormats
{
    /// <summary>Gets the formats of one document that the command writes itself; streams alone have ndjson, and a browser prints pdf (<c>PdfTests</c>).</summary>
    public static readonly string[] OfDocuments =
    [
        .. Named().Match(File.ReadAllText(RepositoryRoot.Combine("tests/Compliance.Cli.Tests/Approved/help-check.txt")))
            .Groups["formats"].Value.Split(',', StringSplitOptions.TrimEntries).Where(f => f is not ("ndjson" or "pdf")),
    ];

    [GeneratedRegex("格式：(?<formats>[a-z,\\s-]*?)\\n\\s+-", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Named();
}
