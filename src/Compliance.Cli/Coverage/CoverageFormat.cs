using System.Text;
using Compliance.Authoring.Coverage;
using Compliance.Authoring.Coverage.Writing;
using Compliance.Text;

namespace Compliance.Cli.Coverage;

/// <summary>A format of the coverage report, beside the console.</summary>
/// <param name="Id">The id, as it is written after <c>-o</c>.</param>
/// <param name="Write">Writes the report in a language to a stream.</param>
internal sealed record CoverageFormat(string Id, Action<CoverageReport, Language, Stream> Write)
{
    private static readonly CoverageFormat[] All =
    [
        new("json", static (report, _, stream) => JsonCoverageWriter.Write(report, stream)),
        new("markdown", static (report, language, stream) => WriteText(stream, t => new MarkdownCoverageWriter(language).Write(report, t))),
        new("html", static (report, language, stream) => WriteText(stream, t => new HtmlCoverageWriter(language).Write(report, t))),
    ];

    /// <summary>Gets the ids, in the order of the help.</summary>
    public static string[] Ids { get; } = Array.ConvertAll(All, static f => f.Id);

    /// <summary>Gets the format of an id of <see cref="Ids"/>.</summary>
    public static CoverageFormat Find(string id) => Array.Find(All, f => f.Id == id) ?? throw new ArgumentOutOfRangeException(nameof(id));

    private static void WriteText(Stream stream, Action<TextWriter> write)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        write(text);
    }
}
