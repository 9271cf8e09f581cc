using System.Globalization;
using Compliance.Reporting.Html;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Coverage.Writing;

/// <summary>The matrix of clauses, rules and kinds of case.</summary>
internal static class HtmlClauseSection
{
    public static void Write(CoverageReport report, HtmlBuilder html)
    {
        var rules = report.Rules.ToDictionary(r => r.Rule.Id, StringComparer.Ordinal);
        for (var i = 0; i < report.Registers.Length; i++)
        {
            var pack = report.Registers[i].Pack;
            HtmlTable.Open(
                html,
                $"register-{i + 1}",
                TitleOf(pack),
                [(CoverageWords.Clauses, false), (new("原文", "Wording"), false), (new("规则", "Rule"), false), .. CountHeads]);
            foreach (var clause in report.Registers[i].Clauses)
            {
                WriteClause(clause, rules, html);
            }

            HtmlTable.Close(html);
        }
    }

    /// <summary>Gets the heading of the clauses of a pack.</summary>
    public static LocalizedText TitleOf(RulePack pack) => new($"{pack.Title.Zh}（{pack.Id} {pack.Version}）", $"{pack.Title.En} ({pack.Id} {pack.Version})");

    /// <summary>Gets the heads of the columns that <see cref="WriteCounts"/> fills.</summary>
    public static IEnumerable<(LocalizedText Head, bool IsCount)> CountHeads =>
        CoverageWords.Kinds.Select(k => k.Head).Append(CoverageWords.Pairs).Select(h => (h, true));

    /// <summary>Writes the counts of a rule's cases by kind, and its boundary pairs.</summary>
    public static void WriteCounts(RuleCoverage rule, HtmlBuilder html)
    {
        foreach (var (kind, _) in CoverageWords.Kinds)
        {
            var count = rule.Count(kind);
            html.Element("td", count.ToString(CultureInfo.InvariantCulture), count == 0 ? " class=\"count gap\"" : " class=\"count\"");
        }

        html.Element("td", CoverageSummary.Pairs(rule), rule.HoldsBoundaries ? " class=\"count\"" : " class=\"count gap\"");
    }

    private static void WriteClause(ClauseCoverage clause, Dictionary<string, RuleCoverage> rules, HtmlBuilder html)
    {
        List<Action> rows = [.. clause.Rules.Select<Rule, Action>(r => () => WriteRule(rules[r.Id], html))];
        rows.AddRange(clause.Mitigations.Select<Mitigation, Action>(m => () => WriteNote(new($"减轻 {m.Id}", $"mitigation {m.Id}"), html)));
        if (rows.Count == 0)
        {
            rows.Add(() => WriteNote(clause.Clause.Reason ?? new("没有规则，也没有理由", "neither rule nor reason"), html));
        }

        var state = CoverageWords.Word(clause.State);
        html.Raw($"<tbody data-family=\"{HtmlBuilder.Encode(clause.Family)}\" data-state=\"{state}\">\n<tr><th scope=\"rowgroup\" rowspan=\"{rows.Count}\"><div class=\"name\">").Plain(clause.Clause.Id)
            .Raw($"<br><span class=\"state-{state}\">").Text(clause.State.Label()).Raw($"</span></div></th>\n<td rowspan=\"{rows.Count}\">").Text(CoverageWords.Wording(clause.Clause)).Raw("</td>\n");
        for (var i = 0; i < rows.Count; i++)
        {
            html.Raw(i == 0 ? string.Empty : "<tr>");
            rows[i]();
            html.Raw("</tr>\n");
        }

        html.Raw("</tbody>\n");
    }

    private static void WriteRule(RuleCoverage rule, HtmlBuilder html)
    {
        var id = HtmlBuilder.Encode(rule.Rule.Id);
        html.Raw($"<td><a href=\"#rule-{id}\">{id}</a><br>").Text(rule.Rule.Title).Raw("</td>\n");
        WriteCounts(rule, html);
    }

    private static void WriteNote(LocalizedText text, HtmlBuilder html) => html.Element("td", text, $" class=\"dim\" colspan=\"{CoverageWords.Kinds.Length + 2}\"");
}
