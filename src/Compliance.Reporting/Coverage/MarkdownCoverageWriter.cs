using System.Globalization;
using Compliance.Authoring.Coverage;
using Compliance.Diagnostics;
using Compliance.Reporting.Sections;
using Compliance.Text;

namespace Compliance.Reporting.Coverage;

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

        var markdown = new MarkdownText(output);
        markdown.Heading(1, Text(CoverageWords.Title));
        markdown.Paragraph(Text(CoverageSummary.Line(report.Totals)));
        markdown.Paragraph(Text(CoverageSummary.Faults(report.Faults.Length)));
        WriteFaults(report, markdown);
        foreach (var register in report.Registers)
        {
            markdown.Heading(2, $"{Text(register.Pack.Title)} ({register.Pack.Id} {register.Pack.Version})");
            markdown.Table(
                [Text(CoverageWords.Clauses), Text(new("状态", "State")), Text(new("原文", "Wording")), Text(new("规则、从宽或理由", "Rules, mitigations or reason"))],
                register.Clauses.Select(c => new[] { c.Clause.Id, Text(c.State.Label()), Text(c.Clause.Text), Behind(c) }));
        }

        markdown.Heading(2, Text(new("规则和案例", "Rules and cases")));
        markdown.Table(
            [Text(new("规则", "Rule")), .. CoverageWords.Kinds.Select(k => Text(k.Head)), Text(CoverageWords.Pairs)],
            report.Rules.Select(RuleRow));
        markdown.Heading(2, Text(CoverageWords.Sources));
        markdown.Table(
            [Text(new("法条", "Article")), Text(new("核实", "Checked")), Text(new("规则", "Rules")), Text(new("案例", "Cases"))],
            report.Sources.SelectMany(s => s.Cited).Select(PlaceRow));
        foreach (var source in report.Sources.Where(s => !s.Uncited.IsEmpty))
        {
            markdown.Item($"{source.Source.Id}: {Text(CoverageSummary.Uncited(source))}");
        }
    }

    private void WriteFaults(CoverageReport report, MarkdownText markdown)
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
        $"{SourcePlace.Of(fault.Span)} {fault.Code}: {Text(fault.Message)} {Text(fault.Advice)}";

    private string Behind(ClauseCoverage clause)
    {
        var names = clause.Rules.Select(r => r.Id).Concat(clause.Mitigations.Select(m => m.Id)).ToList();
        return names.Count > 0 ? string.Join(", ", names) : clause is { State: ClauseState.NotCheckable, Clause.Reason: { } reason } ? Text(reason) : string.Empty;
    }

    private static string[] RuleRow(RuleCoverage rule) =>
    [
        rule.Rule.Id,
        .. CoverageWords.Kinds.Select(k => rule.Count(k.Kind).ToString(CultureInfo.InvariantCulture)),
        CoverageSummary.Pairs(rule),
    ];

    private string[] PlaceRow(PlaceCoverage place) =>
    [
        Text(place.Display),
        Text(place.Verification.Label()),
        string.Join(", ", place.Rules.Select(r => r.Id)),
        place.Cases.ToString(CultureInfo.InvariantCulture),
    ];

    private string Text(LocalizedText text) => text.In(language);
}
