using System.Globalization;
using System.Text;
using Compliance.Findings;
using Compliance.Reporting.GitHub;
using Compliance.Reporting.Sections;
using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>Writes reports as workflow commands, which GitHub Actions shows as annotations of the declaration.</summary>
/// <remarks>
/// Violations are errors, cautions warnings, opportunities and undeclared facts notices, the gravest first: GitHub shows the
/// first ten of each. <see cref="MarkdownReportWriter"/> writes what the summary of the step shows.
/// </remarks>
public static class GitHubReportWriter
{
    /// <summary>Writes the commands, one on each line.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="output">Where it goes: UTF-8 without a mark, LF.</param>
    public static void Write(IReadOnlyList<ComplianceReport> reports, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var findings = reports.SelectMany(r => r.Findings).OrderByDescending(f => f.Kind).ThenByDescending(f => f.Rule.Severity);
        foreach (var finding in findings)
        {
            text.Write(WorkflowCommand.Of(Command(finding.Kind), finding.Subject.Span, Title(finding, language), Message(finding, language)));
        }

        foreach (var question in reports.SelectMany(r => r.Questions))
        {
            text.Write(WorkflowCommand.Of("notice", question.Fact.Span, Outcome.Undetermined.Label().In(language), question.Fact.Question.In(language)));
        }
    }

    private static string Command(FindingKind kind) => kind switch
    {
        FindingKind.Violation => "error",
        FindingKind.Caution => "warning",
        _ => "notice",
    };

    private static string Title(Finding finding, Language language) => string.Create(
        CultureInfo.InvariantCulture,
        $"{finding.Kind.Label().In(language)} · {finding.Rule.Severity.Label().In(language)} · {finding.Rule.Title.In(language)}");

    private static string Message(Finding finding, Language language)
    {
        var basis = finding.Part.Basis.IsEmpty ? "–" : string.Join("; ", finding.Part.Basis.Select(c => c.Display.In(language)));
        return string.Join('\n', finding.Message.In(language), $"{FieldLabels.Basis.In(language)}: {basis}", $"{FieldLabels.Remedy.In(language)}: {finding.Remedy.In(language)}", finding.Rule.Id);
    }
}
