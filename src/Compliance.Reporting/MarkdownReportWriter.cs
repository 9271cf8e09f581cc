using System.Text;
using Compliance.Findings;
using Compliance.Reporting.Markdown;
using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>Writes reports as Markdown for a comment on a pull request or the summary of a workflow step.</summary>
/// <param name="language">The language of the texts.</param>
/// <remarks>
/// Never more than <see cref="MostCharacters"/> characters, the limit of code hosts with some room: what does not fit is
/// counted, the gravest findings come first. Nothing that a declaration says acts as Markdown, HTML, a mention or a link.
/// </remarks>
public sealed class MarkdownReportWriter(Language language) : IReportWriter
{
    /// <summary>The most characters written.</summary>
    public const int MostCharacters = 60_000;

    /// <summary>Writes the comment.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="output">Where it goes: UTF-8 without a mark, LF.</param>
    public void Write(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        text.Write(new MarkdownComment(language).Of(reports));
    }
}
