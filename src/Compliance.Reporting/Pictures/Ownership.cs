using Compliance.Facts;
using Compliance.Findings;
using Compliance.Reporting.Html;
using Compliance.Reporting.Texts;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Reporting.Pictures;

/// <summary>
/// Who holds whom, with shares and control, as a tree below each declaring company. It is drawn for vocabularies with an entity <c>equity_stake</c> that has
/// <c>holder</c>, <c>institution</c>, <c>share</c> and <c>control</c>; for others nothing is drawn.
/// </summary>
internal sealed class Ownership
{
    private const int Most = 60;
    private const int MostReports = 10;
    private const double RowHeight = 24;
    private const double Indent = 22;

    private static readonly LocalizedText Caption = new("股权与控制关系：有违规或者需复核的以红色标出", "Ownership and control: stakes with findings are red");

    private readonly List<OwnershipRow> _rows = [];
    private readonly HashSet<string> _companies = new(StringComparer.Ordinal);

    public static void Write(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, HtmlBuilder html)
    {
        List<(ComplianceReport Report, List<OwnershipRow> Rows)> trees = [.. reports.Select(r => (r, new Ownership().Of(r)._rows)).Where(t => t._rows.Count > 1).Take(MostReports)];
        if (trees.Count == 0)
        {
            return;
        }

        Figure.Open(html, "ownership", Caption);
        for (var i = 0; i < trees.Count; i++)
        {
            Write(html, FormattableString.Invariant($"ownership-{i}"), companies.Display(trees[i].Report), trees[i].Rows);
        }

        Figure.Close(html);
    }

    private static void Write(HtmlBuilder html, string id, string company, List<OwnershipRow> rows)
    {
        html.Element("h3", company, $" id=\"{id}-name\"");
        Svg.Open(html, (rows.Count * RowHeight) + 6, $"{id}-name", $"{id}-words");
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, y) = (rows[i], i * RowHeight);
            var x = 4 + (row.Depth * Indent);
            if (row.Depth > 0)
            {
                var parent = rows.FindLastIndex(i, r => r.Depth == row.Depth - 1);
                html.Raw($"<path class=\"branch\" d=\"M{Svg.Number(x - Indent + 4)} {Svg.Number((parent * RowHeight) + 18)}V{Svg.Number(y + 13)}H{Svg.Number(x - 3)}\"/>");
            }

            html.Raw($"<circle class=\"{(row.IsMarked ? "marked" : "node")}\" cx=\"{Svg.Number(x + 3)}\" cy=\"{Svg.Number(y + 13)}\" r=\"4\"/>");
            Svg.Text(html, Svg.Number(x + 13), y + 17, row.Text, 90, row.IsMarked ? "name marked" : "name");
        }

        Svg.Close(html);
        html.Raw($"<p class=\"spoken\" id=\"{id}-words\">");
        foreach (var row in rows)
        {
            html.Text(row.Words).Raw("; ");
        }

        html.Raw("</p>\n");
    }

    private Ownership Of(ComplianceReport report)
    {
        if (report.Declaration.Principal is not { } principal || report.Rulebook.Vocabulary.Entities.FirstOrDefault(e => e.Id == "equity_stake") is not { } type
            || type.Index >= report.Declaration.Sets.Length || type.Find("holder") is not { } holder)
        {
            return this;
        }

        var marked = report.Findings.Where(f => f.Kind != FindingKind.Opportunity).Select(f => f.Subject.Path).ToHashSet(StringComparer.Ordinal);
        var stakes = report.Declaration[type].Items.Where(s => s.Facts[holder] is ReferenceValue).ToLookup(s => ((ReferenceValue)s.Facts[holder]!).Target.Path, StringComparer.Ordinal);
        var depth = 0;
        if (principal.Type.Find("ultimate_controller") is { } controller && principal.Facts[controller] is TextValue person)
        {
            _rows.Add(new(0, person.Display, person.Display, IsMarked: false));
            depth = 1;
        }

        Add(principal, principal.Label, principal.Label, depth, [], stakes, marked, report);

        // Companies of the group that hold something, and are held by nobody who was declared.
        foreach (var company in report.Declaration[principal.Type].Items)
        {
            if (stakes.Contains(company.Path) && !_companies.Contains(company.Path))
            {
                Add(company, company.Label, company.Label, 0, [], stakes, marked, report);
            }
        }

        return this;
    }

    private void Add(Entity company, LocalizedText text, LocalizedText words, int depth, HashSet<string> above, ILookup<string, Entity> stakes, HashSet<string> marked, ComplianceReport report)
    {
        if (_rows.Count >= Most || !above.Add(company.Path))
        {
            return;
        }

        _companies.Add(company.Path);
        _rows.Add(new(depth, text, words, marked.Contains(company.Path)));
        foreach (var stake in stakes[company.Path].OrderByDescending(Share))
        {
            var label = Label(stake);
            var inWords = new LocalizedText($"{company.Label.Zh} → {label.Zh}", $"{company.Label.En} → {label.En}");
            if (Affiliate(report, stake) is { } affiliate && !above.Contains(affiliate.Path))
            {
                var place = _rows.Count;
                Add(affiliate, label, inWords, depth + 1, above, stakes, marked, report);
                if (place < _rows.Count && marked.Contains(stake.Path))
                {
                    _rows[place] = _rows[place] with { IsMarked = true };
                }
            }
            else if (_rows.Count < Most)
            {
                _rows.Add(new(depth + 1, label, inWords, marked.Contains(stake.Path)));
            }
        }

        above.Remove(company.Path);
    }

    private static LocalizedText Label(Entity stake)
    {
        var (share, control) = (Display(stake, "share"), Display(stake, "control"));
        return new(
            string.Join(" · ", new[] { share?.Zh, stake.Label.Zh, control?.Zh }.OfType<string>()),
            string.Join(" · ", new[] { share?.En, stake.Label.En, control?.En }.OfType<string>()));
    }

    private static LocalizedText? Display(Entity stake, string field) => stake.Type.Find(field) is { } found ? stake.Facts[found]?.Display : null;

    private static decimal Share(Entity stake) => stake.Type.Find("share") is { } field && stake.Facts[field] is NumberValue share ? share.Value : 0;

    // A stake names its institution; where a company of the group has that name, it is that company.
    private static Entity? Affiliate(ComplianceReport report, Entity stake) => report.Declaration.Sets
        .Where(s => s.Type.Cardinality == EntityCardinality.Principal)
        .SelectMany(s => s.Items)
        .FirstOrDefault(c => c.DisplayName == stake.DisplayName);
}
