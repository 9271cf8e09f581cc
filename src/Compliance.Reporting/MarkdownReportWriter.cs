using System.Text;
using Compliance.Findings;
using Compliance.Reporting.Markdown;
using Compliance.Reporting.Stepwise;
using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>Writes reports as Markdown for a comment on a pull request or the summary of a workflow step.</summary>
/// <param name="language">The language of the texts.</param>
/// <remarks>
/// Never more than <see cref="MostCharacters"/> characters, the limit of code hosts with some room: what does not fit is
/// counted, the gravest findings come first. Nothing that a declaration says acts as Markdown, HTML, a mention or a link.
/// </remarks>
public sealed class MarkdownReportWriter(Language language) : StepwiseReportWriter
{
    /// <summary>Gets how much of each report is listed.</summary>
    /// <value>The default value is <see cref="ReportLimits.Default"/>.</value>
    public ReportLimits Limits { get; init; } = ReportLimits.Default;

    /// <summary>The most characters written.</summary>
    public const int MostCharacters = 60_000;

    private protected override IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        text.Write(new MarkdownComment(language, Limits).Of(reports));
        yield return default;
    }
}
