using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx.Sheets;

/// <summary>The first sheet: what it comes to, the numbers, what to act on first, and by which rules, of which version, it was made.</summary>
/// <param name="reports">All reports.</param>
/// <param name="companies">Their companies.</param>
/// <param name="language">The language of the workbook.</param>
internal sealed class SummarySheet(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, Language language)
{
    private static readonly LocalizedText Name = new("总览", "Summary");
    private static readonly LocalizedText Numbers = new("数字", "Numbers");

    private static readonly int[] Widths = [26, 12, 44, 38, 48, 40, 12, 12];

    public static XlsxSheet Of(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, Language language) => new(
        Name.In(language),
        [.. Widths.Select(w => (string.Empty, w))],
        [.. new SummarySheet(reports, companies, language).Rows()]) { IsTable = false };

    private IEnumerable<object?[]> Rows() => [.. Verdicts(), .. Counts(), .. Matters(), .. Identity(), .. Packs()];

    private IEnumerable<object?[]> Verdicts()
    {
        yield return [new XlsxCell(reports is [var only] ? $"{Text(ReportWords.Title)} · {companies.Display(only)}" : Text(ReportWords.Title), XlsxStyles.Title)];
        yield return [new XlsxCell(ReportIdentity.Line(reports).In(language), XlsxStyles.Heading)];
        yield return [];
        if (reports.Count > 1)
        {
            yield return Head(ReportWords.Company, ReportWords.Verdict, LocalizedText.Same(string.Empty), FieldLabels.AsOf);
        }

        foreach (var report in reports)
        {
            var verdict = Verdict.Of(report);
            yield return
            [
                Label(reports.Count > 1 ? companies.Display(report) : Text(ReportWords.Verdict)),
                new XlsxCell(verdict.Headline.In(language), XlsxStyles.Of(verdict.Tone)),
                new XlsxCell(verdict.Sentence.In(language), XlsxStyles.Text),
                new XlsxCell(report.AsOf, XlsxStyles.Day),
            ];
        }
    }

    private IEnumerable<object?[]> Counts()
    {
        yield return [];
        yield return Heading(Numbers);
        foreach (var tile in Tile.Of(reports))
        {
            yield return [Label(Text(tile.Label)), new XlsxCell(tile.Count, tile.Count == 0 ? XlsxStyles.Dim : Style(tile.Word)), new XlsxCell(tile.Remark?.In(language), XlsxStyles.Text)];
        }

        yield return [Label(Text(new("未作判断", "Not judged"))), new XlsxCell(null, XlsxStyles.Dim), new XlsxCell(Tile.Rest(reports).In(language), XlsxStyles.Dim)];
    }

    private IEnumerable<object?[]> Matters()
    {
        var matters = Matter.ToActOn(reports);
        if (matters.Count == 0)
        {
            yield break;
        }

        yield return [];
        yield return Heading(ReportWords.First);
        yield return Head(FieldLabels.Subject, new("严重程度", "Severity"), FieldLabels.Message, FieldLabels.Basis, FieldLabels.Quotation, FieldLabels.Remedy, new("自", "From"), new("至", "Until"));
        foreach (var matter in matters)
        {
            var laws = LawLine.Of(matter.First.Part);
            yield return
            [
                Label(reports.Count > 1 ? $"{companies.Display(matter.Report)}\n{matter.First.Subject.Label.In(language)}" : matter.First.Subject.Label.In(language)),
                new XlsxCell(matter.Rule.Severity.Label().In(language), XlsxStyles.Of(matter.Rule.Severity)),
                Cell($"{matter.Rule.Title.In(language)}\n{matter.First.Message.In(language)}"),
                Cell(string.Join('\n', laws.Select(l => l.Citation.In(language)))),
                Cell(string.Join('\n', laws.Select(l => l.Words).OfType<string>())),
                Cell(matter.First.Remedy.In(language)),
                new XlsxCell(matter.First.Part.From, XlsxStyles.Day),
                new XlsxCell(matter.First.Part.Until, XlsxStyles.Day),
            ];
        }
    }

    private IEnumerable<object?[]> Identity()
    {
        yield return [];
        yield return Heading(ReportIdentity.Heading);
        foreach (var report in reports)
        {
            foreach (var (label, value) in ReportIdentity.Fields(report))
            {
                yield return [Label(Text(label)), new XlsxCell(null, XlsxStyles.Text), Cell(Text(value))];
            }
        }

        yield return [Label(Text(new("说明", "Note"))), new XlsxCell(null, XlsxStyles.Text), Cell(Text(ReportIdentity.Disclaimer))];
    }

    private IEnumerable<object?[]> Packs()
    {
        yield return [];
        yield return Head(FieldLabels.Packs, new("版本", "Version"), new("名称", "Title"), LocalizedText.Same("sha256"));
        foreach (var pack in reports.Select(r => r.Rulebook).Distinct().SelectMany(ReportIdentity.PacksOf).DistinctBy(p => (p.Id, p.ContentHash)))
        {
            yield return [Label(pack.Id), Cell(pack.Version), Cell(pack.Title.In(language)), Cell(pack.ContentHash)];
        }
    }

    private static int Style(string word) => word switch
    {
        "violation" => XlsxStyles.Bad,
        "caution" => XlsxStyles.Doubtful,
        "undetermined" or "upcoming" => XlsxStyles.Open,
        "satisfied" => XlsxStyles.Good,
        _ => XlsxStyles.Count,
    };

    private object?[] Head(params LocalizedText[] heads) => [.. heads.Select(h => new XlsxCell(Text(h), XlsxStyles.Head))];

    private object?[] Heading(LocalizedText text) => [new XlsxCell(Text(text), XlsxStyles.Heading)];

    private static XlsxCell Label(string text) => new(text, XlsxStyles.Label);

    private static XlsxCell Cell(string text) => new(text, XlsxStyles.Text);

    private string Text(LocalizedText text) => text.In(language);
}
