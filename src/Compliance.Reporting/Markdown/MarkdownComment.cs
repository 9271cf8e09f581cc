using System.Globalization;
using System.Text;
using Compliance.Findings.Explanations;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Markdown;

/// <summary>Builds a comment: counts and a table first, then folded details, up to the limit of length.</summary>
internal sealed class MarkdownComment(Language language, ReportLimits limits)
{
    // Half for the table, so that details of the gravest findings always have room; the end line needs some.
    private const int MostInTable = MarkdownReportWriter.MostCharacters / 2;
    private const int Reserve = 400;

    // Begins a line of a list below the one before.
    private const char Nested = '\t';

    // By what it was made is written however much was found, up to a tenth of all.
    private const int MostKept = MarkdownReportWriter.MostCharacters / 10;
    private const int LineMarks = 3;
    private const int IdentityMarks = 1_000;

    private readonly StringBuilder _text = new();
    private int _kept;

    // What may be written now; some room is kept for the end.
    private int Most => MarkdownReportWriter.MostCharacters - _kept;

    public string Of(IReadOnlyList<ComplianceReport> reports)
    {
        _text.Append("# ").Append(Text(new("合规检查", "Compliance check"))).Append("\n\n");
        var identity = IdentityOf(reports);
        _kept = Math.Min(identity.Sum(l => MarkdownWriter.Escape(l).Length + LineMarks) + IdentityMarks, MostKept);
        WriteVerdicts(reports);
        WriteCounts(reports);
        List<ReportListing> listings = [.. reports.Select(r => new ReportListing(r, limits))];
        var findings = listings
            .SelectMany(l => l.Findings.Items.Select(f => (l.Report, Finding: f)))
            .OrderByDescending(f => f.Finding.IsOpen).ThenByDescending(f => f.Finding.Kind).ThenByDescending(f => f.Finding.Rule.Severity)
            .ToList();
        var notListed = WriteTable(findings, isMany: reports.Count > 1, isDecided: DispositionText.IsKnown(reports));
        var rankings = reports.Select(r => r.Rulebook).Distinct().ToDictionary(r => r, r => new ClauseRanking(r));
        var notDetailed = WriteFitting(findings.Select(f => MarkdownFinding.Of(f.Finding, rankings[f.Report.Rulebook], language)), Most - Reserve);
        var notForeseen = WriteUpcoming(reports, rankings);
        var notAsked = reports.Sum(r => WriteQuestions(r, isMany: reports.Count > 1)) + WriteNotCovered(listings) + WriteAsserted(reports);
        var notSaid = WriteNotices(reports) + WriteAbsent(reports);
        _kept = 0;
        WriteIdentity(identity);
        WriteRest(notListed + notForeseen + listings.Sum(l => l.Findings.LeftOut), notDetailed, notAsked, notSaid);
        return _text.ToString();
    }

    // What all of it comes to; of several declarations only those that fit.
    private void WriteVerdicts(IReadOnlyList<ComplianceReport> reports)
    {
        var verdict = Verdict.Of(reports);
        _text.Append("**").Append(MarkdownWriter.Escape(Text(verdict.Headline))).Append("** ").Append(MarkdownWriter.Escape(Text(verdict.Sentence))).Append("\n\n");
    }

    private List<string> IdentityOf(IReadOnlyList<ComplianceReport> reports) =>
    [
        .. reports.Select(r => $"{r.Declaration.Name}: {Text(ReportIdentity.Line(r))}"),
        .. reports.Select(r => r.Rulebook).Distinct().SelectMany(ReportIdentity.PacksOf).Select(p => $"{p.Id} {p.Version} sha256 {ReportIdentity.Short(p.ContentHash)}"),
    ];

    private void WriteIdentity(List<string> lines)
    {
        WriteFolded(ReportIdentity.Heading, lines, isCounted: false);
        WriteFitting([$"{MarkdownWriter.Escape(Text(ReportIdentity.Disclaimer))}\n\n"], Most - (Reserve / 2));
    }

    private void WriteCounts(IReadOnlyList<ComplianceReport> reports)
    {
        string[] heads = [.. new LocalizedText[] { new("申报", "Declared"), new("判断日", "As of"), ReportWords.Violations, ReportWords.Cautions, new("机会", "Opportunities"), ReportWords.Undetermined, new("未收录", "Not covered"), ReportWords.Satisfied, new("不适用", "Not applicable") }.Select(Text)];
        Row(heads);
        _text.Append('|').Insert(_text.Length, " --- |", heads.Length).Append('\n');
        var lines = reports.Select(r => RowText([r.Declaration.Name, IsoDay.Of(r.AsOf), .. Counts(r.Counts)]));
        var left = WriteFitting(lines, MostInTable / 2);
        if (left > 0)
        {
            Row(["…", .. Enumerable.Repeat(string.Empty, heads.Length - 1)]);
        }

        _text.Append('\n');
        foreach (var narrowed in ChoiceText.Narrowed(reports))
        {
            _text.Append(MarkdownWriter.Escape(Text(ChoiceText.Sentence(narrowed)))).Append("\n\n");
        }

        foreach (var settings in SettingsText.Of(reports))
        {
            WriteFitting([$"{MarkdownWriter.Escape(Text(settings))}\n\n"], MostInTable);
        }

        foreach (var report in reports.Where(r => r.NothingDecided).Take(left > 0 ? 0 : reports.Count))
        {
            _text.Append(MarkdownWriter.Escape($"{report.Declaration.Name}: {Text(SummarySection.NothingDecided)}")).Append("\n\n");
        }

        foreach (var report in reports.Where(DispositionText.IsKnown).Take(left > 0 ? 0 : reports.Count))
        {
            _text.Append(MarkdownWriter.Escape($"{report.Declaration.Name}: {Text(DispositionText.Counts(report))}")).Append("\n\n");
        }
    }

    private static IEnumerable<string> Counts(OutcomeCounts counts) =>
        new[] { counts.Violations, counts.Cautions, counts.Opportunities, counts.Undetermined, counts.NotCovered, counts.Satisfied, counts.NotApplicable }
            .Select(c => c.ToString(CultureInfo.InvariantCulture));

    private int WriteTable(List<(ComplianceReport Report, Finding Finding)> findings, bool isMany, bool isDecided)
    {
        if (findings.Count == 0)
        {
            return 0;
        }

        string[] heads = [" ", Text(new("严重程度", "Severity")), Text(new("对象", "Subject")), Text(new("规则", "Rule")), Text(new("条款", "Clauses")), .. isDecided ? [Text(FieldLabels.Disposition)] : Array.Empty<string>()];
        Row(heads);
        _text.Append('|').Insert(_text.Length, " --- |", heads.Length).Append('\n');
        var left = WriteFitting(
            findings.Select(f => RowText(
            [
                FindingMark.Of(f.Finding.Kind).Mark,
                Text(f.Finding.Rule.Severity.Label()),
                isMany ? $"{f.Report.Declaration.Name} · {Text(f.Finding.Subject.Label)}" : Text(f.Finding.Subject.Label),
                Text(f.Finding.Rule.Title),
                string.Join(", ", f.Finding.Rule.Clauses.Select(c => c.Id)),
                .. isDecided ? [Text(WordsOfDecisions.Label(f.Finding.Disposition.Kind))] : Array.Empty<string>(),
            ])),
            MostInTable);
        _text.Append('\n');
        return left;
    }

    private int WriteUpcoming(IReadOnlyList<ComplianceReport> reports, Dictionary<Rulebook, ClauseRanking> rankings)
    {
        var left = 0;
        foreach (var report in reports)
        {
            if (UpcomingText.Horizon(report) is not { } horizon)
            {
                continue;
            }

            var heading = $"## {Text(UpcomingText.Heading)}\n\n{MarkdownWriter.Escape($"{report.Declaration.Name}: {Text(horizon)}")}\n\n";
            var remark = report.Upcoming.IsEmpty ? string.Empty : $"{MarkdownWriter.Escape(Text(UpcomingText.Remark))}\n\n";
            if (WriteFitting([heading + remark], Most - Reserve) > 0)
            {
                left += report.Upcoming.Length;
                continue;
            }

            left += WriteFitting(report.Upcoming.Select(f => MarkdownFinding.OfUpcoming(f, rankings[report.Rulebook], language)), Most - Reserve);
        }

        return left;
    }

    private int WriteQuestions(ComplianceReport report, bool isMany)
    {
        var groups = QuestionGroup.Now(report.Questions).ToList();
        var heading = QuestionText.Heading(report, groups.Count);
        return groups.Count == 0
            ? 0
            : WriteFolded(isMany ? new($"{report.Declaration.Name}：{heading.Zh}", $"{report.Declaration.Name}: {heading.En}") : heading, [.. groups.SelectMany(g => Lines(g, report)), .. QuestionText.Rest(report).Select(Text)], isCounted: false);
    }

    private IEnumerable<string> Lines(QuestionGroup group, ComplianceReport report)
    {
        var number = group.Number.ToString(CultureInfo.InvariantCulture);
        if (group.Facts is [var only])
        {
            return [$"{number} · {Text(only.Fact.Question)} {only.Fact.Path}"];
        }

        return group.Facts.Select(f => $"{Nested}{Text(QuestionText.Label(report, f))} {f.Fact.Path}").Prepend($"{number} · {Text(group.Text)}");
    }

    private int WriteNotCovered(List<ReportListing> listings) =>
        WriteFolded(NotCoveredText.Heading, [.. listings.SelectMany(l => l.NotCovered.Items).Select(r => $"{Text(NotCoveredText.Line(r))}{Place(r.Subject?.Span ?? default)}")]);

    private int WriteAsserted(IReadOnlyList<ComplianceReport> reports) =>
        WriteFolded(AssertionText.Title, [.. reports.SelectMany(r => r.Asserted).Select(a => $"{Text(AssertionText.Line(a))}{Place(a.Span)}")]);

    private int WriteNotices(IReadOnlyList<ComplianceReport> reports) =>
        WriteFolded(new("请核对的豁免", "Waivers to look at"), [.. WaiverLook.AllNotices(reports).Select(n => $"{n.Code} {Text(n.Message)} {Text(n.Advice)}{Place(n.Span)}")]);

    private int WriteAbsent(IReadOnlyList<ComplianceReport> reports) =>
        WriteFolded(new("基线中已消失", "Gone from the baseline"), [.. AbsentFinding.Of(reports).Select(a => $"{Text(a.Title)} · {a.Entry.Subject} · {a.Entry.Rule} · {a.Entry.Fingerprint}")]);

    private static string Place(SourceSpan span) => SourcePlace.Of(span) is { } place ? $"  {place}" : string.Empty;

    private int WriteFolded(LocalizedText title, List<string> lines, bool isCounted = true)
    {
        const int LeastRoom = 400;
        if (lines.Count == 0)
        {
            return 0;
        }

        if (_text.Length > Most - LeastRoom)
        {
            return lines.Count;
        }

        var heading = isCounted ? string.Create(CultureInfo.InvariantCulture, $"{Text(title)} ({lines.Count})") : Text(title);
        _text.Append("<details><summary>").Append(MarkdownWriter.EscapeHtml(heading)).Append("</summary>\n\n");
        var left = WriteFitting(lines.Select(l => l[0] == Nested ? $"  - {MarkdownWriter.Escape(l[1..])}\n" : $"- {MarkdownWriter.Escape(l)}\n"), Most - (Reserve / 2));
        _text.Append("\n</details>\n\n");
        return left;
    }

    private void WriteRest(int findings, int details, int questions, int notes)
    {
        if (notes > 0)
        {
            _text.Append(MarkdownWriter.Escape(Text(new(
                string.Create(CultureInfo.InvariantCulture, $"另有 {notes} 条豁免和基线的说明未列出。"),
                string.Create(CultureInfo.InvariantCulture, $"{notes} notes on waivers and baseline are not listed."))))).Append('\n');
        }

        if (findings + details + questions > 0)
        {
            _text.Append(MarkdownWriter.Escape(Text(new(
                string.Create(CultureInfo.InvariantCulture, $"篇幅所限，另有 {findings} 项结论未列出、{details} 项未展开、{questions} 项事实未列出，见其他格式的报告。"),
                string.Create(CultureInfo.InvariantCulture, $"For lack of room {findings} findings are not listed, {details} not detailed and {questions} facts not listed; other formats have them."))))).Append('\n');
        }
    }

    // Writes pieces while they fit below a length, and says how many are left. After the first that does not fit, none is written.
    private int WriteFitting(IEnumerable<string> pieces, int most)
    {
        var left = 0;
        foreach (var piece in pieces)
        {
            if (left > 0 || _text.Length + piece.Length > most)
            {
                left++;
            }
            else
            {
                _text.Append(piece);
            }
        }

        return left;
    }

    private void Row(IEnumerable<string> cells) => _text.Append(RowText(cells));

    private static string RowText(IEnumerable<string> cells) => $"|{string.Concat(cells.Select(c => $" {MarkdownWriter.Escape(c)} |"))}\n";

    private string Text(LocalizedText text) => text.In(language);
}
