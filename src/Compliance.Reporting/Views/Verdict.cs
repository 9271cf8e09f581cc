using System.Globalization;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Findings.Explanations;
using Compliance.Reporting.Sections;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Views;

/// <summary>What a report comes to, in a sentence: the same in every format for readers.</summary>
/// <param name="Tone">How grave it is.</param>
/// <param name="Headline">Two or three words.</param>
/// <param name="Sentence">The numbers that carry it.</param>
internal sealed record Verdict(VerdictTone Tone, LocalizedText Headline, LocalizedText Sentence)
{
    /// <summary>Gets the verdict on one report.</summary>
    public static Verdict Of(ComplianceReport report) => Of([report]);

    /// <summary>Gets the verdict on all reports of a run together.</summary>
    public static Verdict Of(IReadOnlyCollection<ComplianceReport> reports)
    {
        var (violations, cautions) = (reports.Sum(r => r.CountOpen(FindingKind.Violation)), reports.Sum(r => r.CountOpen(FindingKind.Caution)));
        var critical = reports.Sum(r => r.Findings.Count(f => f.Kind == FindingKind.Violation && f.IsOpen && f.Rule.Severity == Severity.Critical));
        var isOpen = reports.Any(r => r.NothingDecided || r.Counts.Undetermined > 0);
        var hasGaps = reports.Any(r => r.Counts.NotCovered > 0);
        var (tone, headline) = (violations, critical, cautions, isOpen, hasGaps) switch
        {
            (_, > 0, _, _, _) => (VerdictTone.Stop, new LocalizedText("不能放行", "Stop")),
            ( > 0, _, _, _, _) => (VerdictTone.Breach, new LocalizedText("有违规", "In breach")),
            (_, _, > 0, _, _) => (VerdictTone.Review, new LocalizedText("未见违规，须复核", "No breach found; review needed")),
            (_, _, _, true, _) => (VerdictTone.Open, new LocalizedText("尚不能下结论", "No conclusion yet")),
            (_, _, _, _, true) => (VerdictTone.Open, new LocalizedText("未见违规，部分日期未作判断", "No breach found; some days not judged")),
            _ => (VerdictTone.Clear, new LocalizedText("未见违规", "No breach found")),
        };
        LocalizedText[] parts = [.. Found(reports, violations, critical, cautions), .. Open(reports), .. Decided(reports)];
        return new(tone, headline, new($"{string.Join("；", parts.Select(p => p.Zh))}。", $"{string.Join("; ", parts.Select(p => p.En))}."));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Headline.En}: {Sentence.En}";

    private static IEnumerable<LocalizedText> Found(IReadOnlyCollection<ComplianceReport> reports, int violations, int critical, int cautions)
    {
        if (critical > 0)
        {
            yield return violations == critical
                ? Text($"{critical} 项极严重违规，先停止有关业务", $"{Number(critical, "critical violation")}: stop that business first")
                : Text($"{violations} 项违规，其中 {critical} 项极严重，先停止有关业务", $"{Number(violations, "violation")}, {critical} of them critical: stop that business first");
        }
        else if (violations > 0)
        {
            yield return Text($"{violations} 项违规须整改", $"{Number(violations, "violation")} to remedy");
        }

        if (cautions > 0)
        {
            yield return Text($"{cautions} 项须由专业人员复核", $"{Number(cautions, "caution")} for a professional to review");
        }

        // Who is told that nothing was decided needs no count of what was satisfied.
        if (violations + cautions == 0 && reports.Sum(r => r.Counts.Satisfied) is > 0 and var satisfied)
        {
            yield return Text($"适用的检查中 {satisfied} 项符合", $"{Number(satisfied, "check")} that {(satisfied == 1 ? "applies is" : "apply are")} satisfied");
        }
    }

    private static IEnumerable<LocalizedText> Open(IReadOnlyCollection<ComplianceReport> reports)
    {
        if (reports.All(r => r.NothingDecided))
        {
            yield return new(SummarySection.NothingDecided.Zh.TrimEnd('。'), SummarySection.NothingDecided.En.TrimEnd('.'));
        }

        if (reports.Sum(r => r.Counts.Undetermined) is > 0 and var undetermined)
        {
            var questions = reports.Sum(r => QuestionGroup.Now(r.Questions).Count());
            yield return questions == 0
                ? Text($"{undetermined} 项待定", $"{undetermined} undetermined")
                : Text($"{undetermined} 项待定，请先回答 {questions} 问", $"{undetermined} undetermined: answer {Number(questions, "question")} first");
        }

        if (reports.Sum(r => r.Counts.NotCovered) is > 0 and var notCovered)
        {
            yield return Text($"{notCovered} 项所涉日期的法律未收录，未作判断", $"{notCovered} on days whose law is not registered, and not judged");
        }
    }

    private static IEnumerable<LocalizedText> Decided(IReadOnlyCollection<ComplianceReport> reports)
    {
        if (Count(DispositionKind.Waived) is > 0 and var waived)
        {
            yield return Text($"已豁免 {waived} 项", $"{waived} waived");
        }

        if (Count(DispositionKind.Baselined) is > 0 and var known)
        {
            yield return Text($"基线内 {known} 项", $"{known} in the baseline");
        }

        int Count(DispositionKind kind) => reports.Sum(r => r.Findings.Count(f => f.Disposition.Kind == kind));
    }

    private static string Number(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    private static LocalizedText Text(FormattableString zh, FormattableString en) => new(FormattableString.Invariant(zh), FormattableString.Invariant(en));
}
