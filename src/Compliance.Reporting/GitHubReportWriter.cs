using System.Globalization;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Reporting.GitHub;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Stepwise;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting;

/// <summary>Writes reports as workflow commands, which GitHub Actions shows as annotations of the declaration.</summary>
/// <param name="language">The language of the texts.</param>
/// <remarks>
/// Violations are errors, cautions warnings, opportunities and undeclared facts notices, the gravest first: GitHub shows the
/// first ten of each. What is waived, in the baseline or upcoming is a notice. Notices about waivers are annotated in the file of the
/// waiver. <see cref="MarkdownReportWriter"/> writes what the summary of the step shows.
/// </remarks>
public sealed class GitHubReportWriter(Language language) : StepwiseReportWriter
{
    private protected override IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var findings = reports.SelectMany(r => r.Findings).OrderByDescending(f => f.IsOpen).ThenByDescending(f => f.Kind).ThenByDescending(f => f.Rule.Severity);
        foreach (var finding in findings)
        {
            text.Write(WorkflowCommand.Of(Command(finding), finding.Subject.Span, Title(finding), Message(finding)));
            yield return default;
        }

        foreach (var finding in reports.SelectMany(r => r.Upcoming))
        {
            text.Write(WorkflowCommand.Of("notice", finding.Subject.Span, $"{UpcomingText.Day(finding).In(language)} · {Title(finding)}", Message(finding)));
            yield return default;
        }

        foreach (var notice in WaiverLook.AllNotices(reports))
        {
            text.Write(WorkflowCommand.Of(
                notice.Severity == DiagnosticSeverity.Warning ? "warning" : "notice",
                notice.Span,
                $"{notice.Code} · {notice.Descriptor.Title.In(language)}",
                $"{notice.Message.In(language)}\n{notice.Advice.In(language)}"));
            yield return default;
        }

        foreach (var question in reports.SelectMany(r => r.Questions))
        {
            text.Write(WorkflowCommand.Of("notice", question.Fact.Span, Outcome.Undetermined.Label().In(language), question.Fact.Question.In(language)));
            yield return default;
        }
    }

    private static string Command(Finding finding) => finding switch
    {
        { IsOpen: false } => "notice",
        { Kind: FindingKind.Violation } => "error",
        { Kind: FindingKind.Caution } => "warning",
        _ => "notice",
    };

    private string Title(Finding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(finding.IsOpen ? string.Empty : $"{WordsOfDecisions.Label(finding.Disposition.Kind).In(language)} · ")}{finding.Kind.Label().In(language)} · {finding.Rule.Severity.Label().In(language)} · {finding.Rule.Title.In(language)}");

    private string Message(Finding finding)
    {
        var basis = finding.Part.Basis.IsEmpty ? "–" : string.Join("; ", finding.Part.Basis.Select(c => c.Display.In(language)));
        var decided = DispositionText.Lines(finding.Disposition).Select(l => VisibleText.Escape(l.In(language)));
        var thresholds = finding.Thresholds.Select(t => $"{FieldLabels.Threshold.In(language)}: {ThresholdText.Of(t).In(language)}");
        var began = ChangeText.Began(finding).Select(c => $"{FieldLabels.Began.In(language)}: {c.In(language)}");
        var ended = ChangeText.Ended(finding).Select(c => $"{FieldLabels.Ended.In(language)}: {c.In(language)}");
        return string.Join('\n', [finding.Message.In(language), .. decided, .. thresholds, .. began, .. ended, $"{FieldLabels.Basis.In(language)}: {basis}", $"{FieldLabels.Remedy.In(language)}: {finding.Remedy.In(language)}", finding.Rule.Id]);
    }
}
