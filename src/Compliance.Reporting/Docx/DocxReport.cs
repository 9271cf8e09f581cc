using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Docx;

/// <summary>What stands in a document, in the order of all formats for readers.</summary>
/// <param name="listings">The reports.</param>
/// <param name="language">The language of the texts.</param>
internal sealed class DocxReport(IReadOnlyList<ReportListing> listings, Language language)
{
    private readonly List<ComplianceReport> _reports = [.. listings.Select(l => l.Report)];
    private readonly CompanyNames _companies = new([.. listings.Select(l => l.Report)]);

    /// <summary>Gets the title: whose report it is, of which day.</summary>
    public string Title => _reports is [var only]
        ? $"{_companies.Display(only)} · {Text(ReportWords.Title)} · {Text(DayText.Of(only.AsOf))}"
        : Text(ReportWords.Title);

    /// <summary>Gets the foot of each page: by which rules and engine it was made.</summary>
    public string Footer => Text(ReportIdentity.Line(_reports));

    /// <summary>Writes all of it.</summary>
    public void Write(DocxBody body)
    {
        WriteHead(body);
        WriteFirst(body);
        var findings = new DocxFindings(listings, _companies, language, body);
        findings.WriteUpcoming();
        var lists = new DocxLists(listings, _companies, language, body);
        lists.WriteQuestions();
        findings.Write();
        lists.WriteNotCovered();
        lists.WriteAsserted();
        lists.WriteWaivers();
        lists.WriteGone();
        new DocxProvenance(_reports, language, body).Write();
    }

    private void WriteHead(DocxBody body)
    {
        body.Paragraph(_reports is [var only] ? _companies.Display(only) : Text(ReportWords.Title), "Title");
        body.Paragraph(_reports.Count == 1 ? $"{Text(ReportWords.Title)} · {Footer}" : Footer, "Dim");
        foreach (var remark in ChoiceText.Narrowed(_reports).Select(ChoiceText.Sentence).Concat(SettingsText.Of(_reports)))
        {
            body.Paragraph(Text(remark));
        }

        var verdict = Verdict.Of(_reports);
        body.Paragraph(Text(verdict.Sentence), $"Verdict{verdict.Tone}", lead: Text(new LocalizedText($"{verdict.Headline.Zh}。", $"{verdict.Headline.En}.")));
        foreach (var report in _reports.Where(r => r.NothingDecided && _reports.Count > 1))
        {
            body.Paragraph($"{_companies.Display(report)} · {Text(SummarySection.NothingDecided)}", $"Verdict{VerdictTone.Open}");
        }

        var tiles = Tile.Of(_reports).ToList();
        using (var numbers = body.Table([.. tiles.Select(_ => 1)], [.. tiles.Select(t => Text(t.Label))]))
        {
            numbers.Row([.. tiles.Select(t => (string[])(t.Remark is { } remark ? [Number(t.Count), Text(remark)] : [Number(t.Count)]))]);
        }

        body.Paragraph(Text(Tile.Rest(_reports)), "Dim");
        foreach (var report in _reports.Where(DispositionText.IsKnown).Take(1))
        {
            body.Paragraph(Text(DispositionText.Counts(report)), "Dim");
        }

        WriteCompanies(body);
    }

    private void WriteCompanies(DocxBody body)
    {
        if (_reports.Count < 2)
        {
            return;
        }

        LocalizedText[] heads = [ReportWords.Company, ReportWords.Verdict, ReportWords.Violations, ReportWords.Cautions, ReportWords.Undetermined, FieldLabels.AsOf, ReportIdentity.DeclarationHash];
        using var table = body.Table([5, 4, 2, 2, 3, 2, 3], [.. heads.Select(Text)]);
        foreach (var report in _reports)
        {
            table.Row(
                [_companies.Display(report)], [Text(Verdict.Of(report).Headline)], [Number(report.Counts.Violations)], [Number(report.Counts.Cautions)], [Number(report.Counts.Undetermined)],
                [IsoDay.Of(report.AsOf)], [ReportIdentity.Short(report.Declaration.ContentHash)]);
        }
    }

    private void WriteFirst(DocxBody body)
    {
        var matters = Matter.ToActOn(_reports);
        if (matters.Count == 0 || !Matter.ArePicked(listings.Sum(l => l.Findings.Items.Length)))
        {
            return;
        }

        body.Heading(1, Text(ReportWords.First));
        LocalizedText[] heads = [FieldLabels.Subject, FieldLabels.Message, FieldLabels.Basis, FieldLabels.Part, FieldLabels.Remedy];
        using var table = body.Table([3, 4, 4, 3, 6], [.. heads.Select(Text)]);
        foreach (var matter in matters)
        {
            string[] subject = [Text(matter.First.Subject.Label), Text(matter.Rule.Severity.Label())];
            table.Row(
                _reports.Count > 1 ? [_companies.Display(matter.Report), .. subject] : subject,
                [Text(matter.Rule.Title)],
                [.. LawLine.Of(matter.First.Part).Select(l => Text(l.Citation)).DefaultIfEmpty(string.Empty)],
                [.. matter.Days.Append(matter.MoreDays).OfType<LocalizedText>().Select(Text)],
                [Text(matter.First.Remedy)]);
        }
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private string Text(LocalizedText text) => text.In(language);
}
