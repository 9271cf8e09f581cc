using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Reporting.Markdown;
using Compliance.Text;

namespace Compliance.Authoring.Coverage.Writing;

/// <summary>Writes coverage as Markdown tables, for a repository or a wiki.</summary>
/// <param name="language">The language.</param>
public sealed class MarkdownCoverageWriter(Language language)
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes; lines end with LF.</param>
    public void Write(CoverageReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        var markdown = new MarkdownWriter(output);
        markdown.Heading(1, Text(CoverageWords.Title));
        markdown.Paragraph(Text(CoverageSummary.Line(report.Totals)));
        markdown.Paragraph(Text(CoverageSummary.Articles(report.Totals.Registered)));
        markdown.Paragraph(Text(CoverageSummary.Faults(report.Faults.Length)));
        WriteFaults(report, markdown);
        var rules = report.Rules.ToDictionary(r => r.Rule.Id, StringComparer.Ordinal);
        foreach (var register in report.Registers)
        {
            markdown.Heading(2, $"{Text(register.Pack.Title)} ({register.Pack.Id} {register.Pack.Version})");
            markdown.Table(
                [Text(CoverageWords.Clauses), Text(new("状态", "State")), Text(new("原文", "Wording")), Text(new("规则、从宽或理由", "Rule, mitigation or reason")), .. CountHeads],
                register.Clauses.SelectMany(c => ClauseRows(c, rules)));
        }

        WriteOtherRules(report, markdown);
        markdown.Heading(2, Text(CoverageWords.Sources));
        markdown.Table(
            [Text(new("法条", "Article")), Text(new("核实", "Checked")), Text(CoverageWords.Binds), Text(CoverageWords.Penalties), Text(new("规则、参数、定义", "Rules, thresholds, terms")), Text(new("案例", "Cases"))],
            report.Sources.SelectMany(s => s.Cited).Select(PlaceRow));
        foreach (var source in report.Sources.Where(s => !s.Uncited.IsEmpty))
        {
            markdown.Item($"{source.Source.Id}: {Text(CoverageSummary.Uncited(source))}");
        }
    }

    private void WriteFaults(CoverageReport report, MarkdownWriter markdown)
    {
        if (report.Faults.IsEmpty)
        {
            return;
        }

        markdown.Heading(2, Text(CoverageWords.Faults));
        foreach (var fault in report.Faults)
        {
            markdown.Item(FaultLine(fault));
        }

        markdown.Blank();
    }

    private string FaultLine(Diagnostic fault) =>
        $"{fault.Span} {fault.Code}: {Text(fault.Message)} {Text(fault.Advice)}";

    private IEnumerable<string> CountHeads => CoverageWords.Kinds.Select(k => k.Head).Append(CoverageWords.Pairs).Select(Text);

    // The clause stands in its first row only, so that its rules are seen to belong together.
    private IEnumerable<string[]> ClauseRows(ClauseCoverage clause, Dictionary<string, RuleCoverage> rules)
    {
        List<string[]> behind =
        [
            .. clause.Rules.Select(r => RuleRow(rules[r.Id])),
            .. clause.Mitigations.Select(m => NoteRow(Text(new($"减轻 {m.Id}", $"mitigation {m.Id}")))),
        ];
        if (behind.Count == 0)
        {
            behind.Add(NoteRow(clause.Clause.Reason is { } reason ? Text(reason) : string.Empty));
        }

        string[] head = [clause.Clause.Id, Text(clause.State.Label()), Text(CoverageWords.Wording(clause.Clause))];
        return behind.Select((row, i) => (string[])[.. i == 0 ? head : ["", "", ""], .. row]);
    }

    private void WriteOtherRules(CoverageReport report, MarkdownWriter markdown)
    {
        var others = report.RulesUnderNoClause.ToList();
        if (others.Count > 0)
        {
            markdown.Heading(2, Text(CoverageWords.OtherRules));
            markdown.Table([Text(new("规则", "Rule")), .. CountHeads], others.Select(RuleRow));
        }
    }

    private static string[] RuleRow(RuleCoverage rule) =>
    [
        rule.Rule.Id,
        .. CoverageWords.Kinds.Select(k => rule.Count(k.Kind).ToString(CultureInfo.InvariantCulture)),
        CoverageSummary.Pairs(rule),
    ];

    private static string[] NoteRow(string note) => [note, .. Enumerable.Repeat(string.Empty, CoverageWords.Kinds.Length + 1)];

    private string[] PlaceRow(PlaceCoverage place) =>
    [
        Text(CoverageSummary.Place(place)),
        Text(place.Verification.Label()),
        Optional(place.Article is { } article ? CoverageSummary.Binds(article) : null),
        Optional(place.Article is { } threatened ? CoverageSummary.Penalties(place.Source, threatened) : null),
        string.Join(", ", CoverageSummary.Citers(place)),
        place.Cases.ToString(CultureInfo.InvariantCulture),
    ];

    private string Optional(LocalizedText? text) => text is null ? string.Empty : Text(text);

    private string Text(LocalizedText text) => text.In(language);
}
