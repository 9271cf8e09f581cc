using System.Globalization;
using Compliance.Cli.Output;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Text;

namespace Compliance.Cli.Checking;

/// <summary>Adds the Markdown to the file that GitHub Actions shows as the summary of a step. It is an extra: where it cannot be
/// written, a warning says so and the check stands.</summary>
/// <param name="context">The world around.</param>
internal sealed class StepSummary(CliContext context)
{
    // GitHub shows nothing of a summary that is larger.
    private const long MostBytes = 1024 * 1024;

    /// <summary>Adds the reports to what other commands of the step wrote; nothing outside of GitHub Actions.</summary>
    public void Append(IReadOnlyList<ComplianceReport> reports)
    {
        if (context.StepSummary is not { } file)
        {
            return;
        }

        if (OutputPlace.Of(file).Mistake(context.Inputs) is { } mistake)
        {
            context.Warn(CannotWrite(file, mistake.Message));
            return;
        }

        using var markdown = new MemoryStream();
        new MarkdownReportWriter(context.Language).Write(reports, markdown);
        try
        {
            using var summary = new FileStream(file, FileMode.Append, FileAccess.Write);
            if (summary.Length + markdown.Length > MostBytes)
            {
                context.Warn(TooLarge(file, summary.Length));
                return;
            }

            markdown.WriteTo(summary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            context.Warn(CannotWrite(file, LocalizedText.Same(e.Message)));
        }
    }

    private static LocalizedText CannotWrite(string file, LocalizedText reason) => new(
        $"步骤摘要（GITHUB_STEP_SUMMARY）不能写入“{file}”：{reason.Zh}",
        $"the step summary (GITHUB_STEP_SUMMARY) cannot be written to '{file}': {reason.En}");

    private static LocalizedText TooLarge(string file, long length) => new(
        string.Create(CultureInfo.InvariantCulture, $"步骤摘要“{file}”已有 {length} 字节，加上本次检查会超过 GitHub 的 1 MiB 上限，没有写入。"),
        string.Create(CultureInfo.InvariantCulture, $"the step summary '{file}' has {length} bytes; with this check it would be over GitHub's 1 MiB, so it was left as it is."));
}
