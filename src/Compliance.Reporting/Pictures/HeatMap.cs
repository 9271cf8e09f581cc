using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Html;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Pictures;

/// <summary>Violations and cautions by clause and company: of several declarations each a row, of one the companies of its group.</summary>
internal sealed class HeatMap
{
    private const int MostRows = 40;
    private const int MostColumns = 60;
    private const int Cell = 30;
    private const int NameWidth = 190;
    private const int HeadHeight = 84;
    private const int NameColumns = 26;

    private static readonly LocalizedText Caption = new("条款 × 企业：违规数，!为需复核数", "Clause × company: violations, ! cautions");

    private readonly Dictionary<(int Row, string Clause), (int Violations, int Cautions, bool IsCritical)> _cells = [];
    private readonly List<LocalizedText> _rows = [];
    private readonly List<string> _companies = [];
    private readonly List<string> _clauses = [];

    private HeatMap()
    {
    }

    /// <summary>Makes the map; <see langword="null"/> where nothing was found or no rule names a clause.</summary>
    public static HeatMap? Of(IReadOnlyList<ComplianceReport> reports, CompanyNames companies)
    {
        var map = new HeatMap();
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            if (reports.Count > 1)
            {
                map.Row(companies.Display(report), LocalizedText.Same(companies.Display(report)), companies.Display(report), rows);
            }

            foreach (var finding in report.Findings.Where(f => f.Kind != FindingKind.Opportunity))
            {
                var company = reports.Count > 1 ? null : SubjectLinks.CompanyOf(finding.Subject) ?? report.Declaration.Principal;
                var row = map.Row(company?.Path ?? companies.Display(report), company?.Label ?? LocalizedText.Same(companies.Display(report)), companies.Display(report), rows);
                foreach (var clause in finding.Rule.Clauses.DistinctBy(c => c.Id))
                {
                    map.Add(row, clause.Id, finding);
                }
            }
        }

        map._clauses.AddRange(map._cells.Keys.Select(k => k.Clause).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return map._cells.Count == 0 ? null : map;
    }

    public void Write(HtmlBuilder html)
    {
        var (rows, columns) = (Math.Min(_rows.Count, MostRows), Math.Min(_clauses.Count, MostColumns));
        var (width, height) = (NameWidth + (columns * Cell) + 60, HeadHeight + (rows * Cell) + 4);
        Figure.Open(html, "heat", Caption);
        Figure.OpenWide(html, "heat");
        html.Raw(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"picture heat\" role=\"group\" aria-labelledby=\"heat-name\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n"));
        for (var column = 0; column < columns; column++)
        {
            var x = NameWidth + (column * Cell) + 12;
            html.Raw(string.Create(CultureInfo.InvariantCulture, $"<text id=\"heat-c{column}\" class=\"axis\" transform=\"translate({x} {HeadHeight - 6}) rotate(-50)\">")).Plain(Svg.Cut(_clauses[column], 18)).Raw("</text>\n");
        }

        for (var row = 0; row < rows; row++)
        {
            WriteRow(row, columns, html);
        }

        Svg.Close(html);
        Figure.CloseWide(html);
        WriteWords(html);
        Figure.Close(html);
    }

    private void WriteRow(int row, int columns, HtmlBuilder html)
    {
        var y = HeadHeight + (row * Cell);
        html.Raw(string.Create(CultureInfo.InvariantCulture, $"<g id=\"heat-r{row}\">"));
        Svg.Text(html, "0", y + 19, _rows[row], NameColumns, "name");
        html.Raw("</g>");
        for (var column = 0; column < columns; column++)
        {
            var x = NameWidth + (column * Cell);
            if (!_cells.TryGetValue((row, _clauses[column]), out var cell))
            {
                html.Raw(string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{Cell - 3}\" height=\"{Cell - 3}\" class=\"none\"/>"));
                continue;
            }

            var id = string.Create(CultureInfo.InvariantCulture, $"heat-{row}-{column}");
            var kind = cell.IsCritical ? "critical" : cell.Violations > 0 ? "violation" : "caution";
            var text = cell.Violations > 0 ? cell.Violations.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"!{cell.Cautions}");
            html.Raw(string.Create(CultureInfo.InvariantCulture, $"<a href=\"#findings\" class=\"cell {kind}\" data-company=\"{HtmlBuilder.Encode(_companies[row])}\" data-clause=\"{HtmlBuilder.Encode(_clauses[column])}\" aria-labelledby=\"heat-r{row} heat-c{column} {id}\">"))
                .Raw(string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{Cell - 3}\" height=\"{Cell - 3}\"/><text id=\"{id}\" x=\"{x + ((Cell - 3) / 2)}\" y=\"{y + 18}\">{text}</text></a>"));
        }

        html.Raw("\n");
    }

    private void WriteWords(HtmlBuilder html)
    {
        html.Raw("<details class=\"words\"><summary>").Text(new("以文字列出", "In words")).Raw("</summary><ul>\n");
        for (var row = 0; row < _rows.Count; row++)
        {
            var cells = _clauses.Where(c => _cells.ContainsKey((row, c))).Select(c => (Clause: c, Cell: _cells[(row, c)])).ToList();
            if (cells.Count > 0)
            {
                html.Raw("<li>").Text(_rows[row]).Raw(": ").Text(new(
                    string.Join("；", cells.Select(c => $"{c.Clause} {Words(c.Cell).Zh}")),
                    string.Join("; ", cells.Select(c => $"{c.Clause} {Words(c.Cell).En}")))).Raw("</li>\n");
            }
        }

        html.Raw("</ul></details>\n");
    }

    private static LocalizedText Words((int Violations, int Cautions, bool IsCritical) cell) => new(
        string.Create(CultureInfo.InvariantCulture, $"违规 {cell.Violations}、需复核 {cell.Cautions}"),
        string.Create(CultureInfo.InvariantCulture, $"{cell.Violations} violations, {cell.Cautions} cautions"));

    private int Row(string key, LocalizedText name, string company, Dictionary<string, int> rows)
    {
        if (!rows.TryGetValue(key, out var row))
        {
            rows.Add(key, row = _rows.Count);
            _rows.Add(name);
            _companies.Add(company);
        }

        return row;
    }

    private void Add(int row, string clause, Finding finding)
    {
        var cell = _cells.GetValueOrDefault((row, clause));
        _cells[(row, clause)] = finding.Kind == FindingKind.Violation
            ? (cell.Violations + 1, cell.Cautions, cell.IsCritical || finding.Rule.Severity == Rules.Severity.Critical)
            : (cell.Violations, cell.Cautions + 1, cell.IsCritical);
    }
}
