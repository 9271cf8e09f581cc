using System.Globalization;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Findings.Explanations;
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
    /// <summary>Gets how much of each report is listed.</summary>
    /// <value>The default value is <see cref="ReportLimits.Default"/>.</value>
    public ReportLimits Limits { get; init; } = ReportLimits.Default;

    // GitHub shows the first ten of each level of a step: nine and how many more there are, or all ten.
    private const int MostOfLevel = 10;

    private protected override IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (var narrowed in ChoiceText.Narrowed(reports))
        {
            text.Write(WorkflowCommand.Of("notice", default, ChoiceText.Label.In(language), ChoiceText.Sentence(narrowed).In(language)));
            yield return default;
        }

        foreach (var settings in SettingsText.Of(reports))
        {
            text.Write(WorkflowCommand.Of("notice", default, FieldLabels.Settings.In(language), settings.In(language)));
            yield return default;
        }

        var listings = reports.Select(r => new ReportListing(r, Limits)).ToList();
        var left = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var level in listings.SelectMany(LeftOut).Concat(Annotations(reports, listings)).GroupBy(a => a.Level, StringComparer.Ordinal))
        {
            left[level.Key] = level.Count() <= MostOfLevel ? 0 : level.Count() - MostOfLevel + 1;
        }

        var written = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (level, line) in listings.SelectMany(LeftOut).Concat(Annotations(reports, listings)))
        {
            if (written.GetValueOrDefault(level) is var count && count < MostOfLevel - (left[level] > 0 ? 1 : 0))
            {
                written[level] = count + 1;
                text.Write(line());
                yield return default;
            }
        }

        foreach (var (level, more) in left.Where(l => l.Value > 0))
        {
            text.Write(WorkflowCommand.Of(level, default, Title(LeftOutText.Findings), More(level, more).In(language)));
        }
    }

    // What is written for a level is counted first, and made only where it is written.
    private IEnumerable<(string Level, Func<string> Line)> Annotations(IReadOnlyList<ComplianceReport> reports, IReadOnlyList<ReportListing> listings)
    {
        var findings = listings.SelectMany(l => l.Findings.Items).OrderByDescending(f => f.IsOpen).ThenByDescending(f => f.Kind).ThenByDescending(f => f.Rule.Severity);
        foreach (var finding in findings)
        {
            yield return (Command(finding), () => WorkflowCommand.Of(Command(finding), finding.Subject.Span, Title(finding), Message(finding)));
        }

        foreach (var finding in listings.SelectMany(l => l.Upcoming.Items))
        {
            yield return ("notice", () => WorkflowCommand.Of("notice", finding.Subject.Span, $"{UpcomingText.Day(finding).In(language)} · {Title(finding)}", Message(finding)));
        }

        foreach (var notice in WaiverLook.AllNotices(reports))
        {
            var level = notice.Severity == DiagnosticSeverity.Warning ? "warning" : "notice";
            yield return (level, () => WorkflowCommand.Of(
                level,
                notice.Span,
                $"{notice.Code} · {notice.Descriptor.Title.In(language)}",
                $"{notice.Message.In(language)}\n{notice.Advice.In(language)}"));
        }

        // One notice for all claims of a declaration, at the first of them: GitHub shows ten notices.
        foreach (var asserted in listings.Select(l => l.Asserted).Where(a => a.Total > 0))
        {
            yield return ("notice", () => WorkflowCommand.Of("notice", asserted.Items[0].Span, Title(AssertionText.Count(asserted.Total)), Claims(asserted)));
        }

        // One notice for all that is not covered.
        foreach (var notCovered in listings.Select(l => l.NotCovered).Where(n => n.Total > 0))
        {
            yield return ("notice", () => WorkflowCommand.Of("notice", notCovered.Items[0].Subject?.Span ?? default, Title(NotCoveredText.Heading), NotCovered(notCovered)));
        }

        foreach (var listing in listings)
        {
            foreach (var group in QuestionGroup.Now(listing.Questions.Items))
            {
                yield return ("notice", () => WorkflowCommand.Of("notice", group.Facts[0].Fact.Span, Outcome.Undetermined.Label().In(language), Asked(group, listing.Report)));
            }

            foreach (var rest in QuestionText.Rest(listing.Report))
            {
                yield return ("notice", () => WorkflowCommand.Of("notice", default, listing.Report.Declaration.Name, rest.In(language)));
            }
        }
    }

    private string Asked(QuestionGroup group, ComplianceReport report) => group.Facts is [var only]
        ? only.Fact.Question.In(language)
        : string.Join('\n', group.Facts.Select(f => $"{f.Fact.Path}  {QuestionText.Label(report, f).In(language)}").Prepend(group.Text.In(language)));

    private IEnumerable<(string Level, Func<string> Line)> LeftOut(ReportListing listing)
    {
        var questions = listing.Questions is { LeftOut: > 0 } cut ? new[] { LeftOutText.Of(LeftOutText.Questions, cut) } : [];
        return LeftOutText.OfFindings(listing).Concat(questions)
            .Select(line => ("notice", (Func<string>)(() => WorkflowCommand.Of("notice", default, listing.Report.Declaration.Name, line.In(language)))));
    }

    private static LocalizedText More(string level, int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"另有 {count} 条 {level} 级注解，见本步骤的摘要和其他格式的报告。"),
        string.Create(CultureInfo.InvariantCulture, $"{count} more annotations of level {level}: see the summary of the step, and reports in other formats."));

    private string Title(LocalizedText text) => text.In(language);

    private string Claims(ListedPart<Assertion> asserted)
    {
        const int Shown = 10;
        var lines = asserted.Items.Take(Shown).Select(a => AssertionText.Line(a).In(language));
        var more = asserted.Total > Shown ? new[] { AssertionText.More(asserted.Total - Shown).In(language) } : [];
        return string.Join('\n', [AssertionText.Meaning.In(language), .. lines, .. more]);
    }

    private string NotCovered(ListedPart<RuleResult> notCovered)
    {
        const int Shown = 10;
        var lines = notCovered.Items.Take(Shown).Select(r => NotCoveredText.Line(r).In(language));
        return string.Join('\n', [NotCoveredText.Count(notCovered.Total).In(language), .. lines]);
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
