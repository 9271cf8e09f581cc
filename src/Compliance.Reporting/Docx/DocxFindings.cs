using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Docx;

/// <summary>The findings, the gravest first: each with the article in its words, its days, the remedy, the consequence, the facts that decided, the rest.</summary>
internal sealed class DocxFindings(IReadOnlyList<ReportListing> listings, CompanyNames companies, Language language, DocxBody body)
{
    /// <summary>How many findings are whole; those behind them are a row each. A reader of so many uses the filters of another format.</summary>
    public const int Whole = 200;

    private static readonly LocalizedText Others = new("其余结论", "Further findings");

    private readonly Dictionary<Rulebook, ClauseRanking> _clauses = listings.Select(l => l.Report.Rulebook).Distinct().ToDictionary(r => r, r => new ClauseRanking(r));
    private int _written;

    /// <summary>Writes violations and cautions, then opportunities.</summary>
    public void Write()
    {
        List<(ComplianceReport Report, Finding Finding)> all = [.. listings.SelectMany(l => l.Findings.Items.Select(f => (l.Report, f)))];
        List<(ComplianceReport Report, Finding Finding)> found = [.. all.Where(f => f.Finding.Kind != FindingKind.Opportunity)];
        body.Heading(1, Text(ReportWords.Findings));
        if (found.Count == 0)
        {
            var isNothing = all.Count == 0 && listings.All(l => l.Report.Counts is { Undetermined: 0, NotCovered: 0 });
            body.Paragraph(Text(isNothing ? ReportWords.Nothing : ReportWords.NoBreach));
        }

        foreach (var listing in listings.Where(l => l.Findings.LeftOut > 0))
        {
            body.Paragraph($"{companies.Display(listing.Report)} · {Text(LeftOutText.Of(LeftOutText.Findings, listing.Findings))}");
        }

        foreach (var group in found.GroupBy(f => (f.Finding.Kind, f.Finding.Rule.Severity)).OrderByDescending(g => g.Key.Kind).ThenByDescending(g => g.Key.Severity))
        {
            body.Heading(2, string.Create(CultureInfo.InvariantCulture, $"{Text(group.Key.Kind.Label())} · {Text(group.Key.Severity.Label())} ({group.Count()})"));
            WriteAll([.. group], isUpcoming: false, level: 3);
        }

        if (found.Count < all.Count)
        {
            body.Heading(1, Text(ReportWords.Opportunities));
            WriteAll([.. all.Where(f => f.Finding.Kind == FindingKind.Opportunity)], isUpcoming: false, level: 2);
        }
    }

    /// <summary>Writes what is upcoming, where a horizon was set.</summary>
    public void WriteUpcoming()
    {
        if (!listings.Any(l => l.Report.Horizon is not null))
        {
            return;
        }

        body.Heading(1, Text(UpcomingText.Heading));
        foreach (var listing in listings)
        {
            if (UpcomingText.Horizon(listing.Report) is { } horizon)
            {
                body.Paragraph($"{companies.Display(listing.Report)} · {Text(horizon)}");
            }

            if (listing.Upcoming.LeftOut > 0)
            {
                body.Paragraph(Text(LeftOutText.Of(LeftOutText.Upcoming, listing.Upcoming)));
            }
        }

        if (listings.Any(l => l.Upcoming.Items.Length > 0))
        {
            body.Paragraph(Text(UpcomingText.Remark), "Dim");
        }

        WriteAll([.. listings.SelectMany(l => l.Upcoming.Items.Select(f => (l.Report, f)))], isUpcoming: true, level: 2);
    }

    private void WriteAll(List<(ComplianceReport Report, Finding Finding)> findings, bool isUpcoming, int level)
    {
        var whole = Math.Clamp(Whole - _written, 0, findings.Count);
        _written += whole;
        foreach (var (report, finding) in findings.Take(whole))
        {
            WriteHead(report, finding, isUpcoming, level);
            WriteFields(report, finding, isUpcoming);
        }

        if (whole == findings.Count)
        {
            return;
        }

        body.Heading(level, Text(Others));
        using var table = body.Table([4, 9, 4], Text(FieldLabels.Subject), Text(FieldLabels.Message), Text(FieldLabels.Part));
        foreach (var (report, finding) in findings.Skip(whole))
        {
            table.Row(
                listings.Count > 1 ? [companies.Display(report), Text(finding.Subject.Label)] : [Text(finding.Subject.Label)],
                [Text(finding.Rule.Title), Text(finding.Message)],
                [Text(PartText.Of(finding.Part))]);
        }
    }

    private void WriteHead(ComplianceReport report, Finding finding, bool isUpcoming, int level)
    {
        var mark = isUpcoming
            ? $"→ {Text(DayText.Of(finding.Part.LawDay))} {Text(finding.Kind.Label())} · {Text(finding.Rule.Severity.Label())}"
            : FindingMark.Of(finding.Kind).Mark;
        body.Heading(level, Text(finding.Rule.Title), mark, finding.Kind switch
        {
            FindingKind.Violation => "9B1C1C",
            FindingKind.Caution => "92600A",
            FindingKind.Opportunity => "1D5FA6",
        });
        var who = $"{Text(finding.Subject.Label)} · {Text(SubjectLinks.BusinessOf(finding.Subject))} · {finding.Subject.Path}";
        body.Paragraph(listings.Count > 1 ? $"{companies.Display(report)} · {who}" : who, "Who");
        body.Paragraph(Text(finding.Message));
        foreach (var line in DispositionText.IsKnown(report) ? DispositionText.Lines(finding.Disposition) : [])
        {
            body.Paragraph(Text(line), "Dim");
        }
    }

    private void WriteFields(ComplianceReport report, Finding finding, bool isUpcoming)
    {
        using var fields = body.Table([2, 15]);
        fields.Field(Text(FieldLabels.Basis), [.. Law(finding)]);
        fields.Field(Text(isUpcoming ? FieldLabels.Expected : FieldLabels.Part), (Text(PartText.Of(finding.Part)), "Field"));
        fields.Field(Text(FieldLabels.Remedy), (Text(finding.Remedy), "Remedy"));
        All(FieldLabels.Consequences, ConsequenceText.Of(finding));
        All(FieldLabels.Cap, finding.Caps.Select(c => CapText.Of(c, finding)));
        Lines(FieldLabels.Evidence, EvidenceLines.Of(finding, language));
        All(FieldLabels.Began, ChangeText.Began(finding));
        All(FieldLabels.Ended, ChangeText.Ended(finding));
        All(FieldLabels.Threshold, finding.Thresholds.Select(ThresholdText.Of));
        All(FieldLabels.Responses, isUpcoming ? [] : finding.Responses.Select(r => r.Label));
        All(FieldLabels.Binds, BindsText.Of(finding.Part.Basis));
        var (first, others) = _clauses[report.Rulebook].Of(finding.Rule);
        Lines(FieldLabels.Clause, first is null ? [] : [$"{first.Id} · {Text(ClauseText.Place(first))}", Text(ClauseText.Quote(first))]);
        Lines(FieldLabels.AlsoUnder, others.Count == 0 ? [] : [string.Join(" · ", others.Select(c => c.Id))]);
        fields.Field(Text(ReportWords.Rule), ($"{finding.Rule.Id} · {Text(ReportWords.Fingerprint)} {finding.Fingerprint}", "Dim"));

        void All(LocalizedText label, IEnumerable<LocalizedText> lines) => Lines(label, lines.Select(Text));

        void Lines(LocalizedText label, IEnumerable<string> lines) => fields.Field(Text(label), [.. lines.Select(l => (l, "Field"))]);
    }

    // Each article with its words below it.
    private IEnumerable<(string Text, string Style)> Law(Finding finding)
    {
        if (finding.Part.Basis.IsEmpty)
        {
            yield return (Text(new LocalizedText("（无）", "(none)")), "Field");
        }

        foreach (var law in LawLine.Of(finding.Part))
        {
            yield return (Text(law.Citation), "Field");
            if (law.Words is { } words)
            {
                yield return ($"“{words}”", "Quote");
            }
        }
    }

    private string Text(LocalizedText text) => text.In(language);
}
