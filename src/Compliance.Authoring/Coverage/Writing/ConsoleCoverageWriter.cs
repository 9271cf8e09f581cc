using System.Globalization;
using Compliance.Authoring.Coverage.Boundaries;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Reporting;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Authoring.Coverage.Writing;

/// <summary>Writes coverage for a reader at a terminal: clauses with their rules and cases, sources, faults, counts.</summary>
/// <param name="options">Language, colour and width.</param>
public sealed class ConsoleCoverageWriter(ConsoleReportOptions options)
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes; lines end with LF.</param>
    public void Write(CoverageReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        var writer = new TerminalWriter(output, options);
        var table = new ConsoleRuleTable(writer, report.Rules);
        foreach (var register in report.Registers)
        {
            writer.Line(0, (register.Pack.Title.In(writer.Language), TerminalStyle.Strong), ($"  {register.Pack.Id} {register.Pack.Version}", TerminalStyle.Dim));
            foreach (var clause in register.Clauses)
            {
                WriteClause(clause, table, writer);
            }

            writer.Blank();
        }

        WriteOtherRules([.. report.RulesUnderNoClause], table, writer);
        foreach (var source in report.Sources.Where(s => !s.Cited.IsEmpty))
        {
            WriteSource(source, writer);
        }

        WriteUncitedSources(report, writer);
        WriteUnreached(report, writer);
        WriteFaults(report, writer, output);
        writer.Paragraph(0, CoverageSummary.Articles(report.Totals.Registered), TerminalStyle.Strong);
        writer.Paragraph(0, CoverageSummary.Line(report.Totals), TerminalStyle.Strong);
        writer.Paragraph(0, CoverageSummary.Faults(report.Faults.Length), report.Faults.IsEmpty ? TerminalStyle.Good : TerminalStyle.Bad);
    }

    private static void WriteClause(ClauseCoverage clause, ConsoleRuleTable table, TerminalWriter writer)
    {
        var (mark, style) = clause.State switch
        {
            ClauseState.Checked => ("✓", TerminalStyle.Good),
            ClauseState.NotCheckable => ("–", TerminalStyle.Dim),
            ClauseState.Silent => ("✗", TerminalStyle.Bad),
        };
        writer.Blank();
        writer.Line(0, ($"{mark} ", style), (clause.Clause.Id, TerminalStyle.Strong), ($"  {clause.State.Label().In(writer.Language)}", style));
        writer.Paragraph(2, CoverageWords.Wording(clause.Clause));
        if (clause is { State: ClauseState.NotCheckable, Clause.Reason: { } reason })
        {
            writer.Paragraph(2, reason, TerminalStyle.Dim);
        }

        table.Write(clause.Rules);
        foreach (var mitigation in clause.Mitigations)
        {
            writer.Line(4, (new LocalizedText($"减轻 {mitigation.Id}", $"mitigation {mitigation.Id}").In(writer.Language), TerminalStyle.Plain));
        }
    }

    private static void WriteOtherRules(IReadOnlyList<RuleCoverage> rules, ConsoleRuleTable table, TerminalWriter writer)
    {
        if (rules.Count > 0)
        {
            Heading(CoverageWords.OtherRules, writer);
            table.Write(rules.Select(r => r.Rule));
            writer.Blank();
        }
    }

    private static void WriteSource(SourceCoverage source, TerminalWriter writer)
    {
        writer.Line(0, (source.Source.Title.In(writer.Language), TerminalStyle.Strong), ($"  {source.Source.Id}", TerminalStyle.Dim));
        foreach (var place in source.Cited)
        {
            var number = place.Article?.Number ?? CoverageWords.WholeSource.In(writer.Language);
            var count = new LocalizedText(
                string.Create(CultureInfo.InvariantCulture, $"{place.Verification.Label().Zh} · {place.Cases} 个案例"),
                string.Create(CultureInfo.InvariantCulture, $"{place.Verification.Label().En} · {place.Cases} cases")).In(writer.Language);
            writer.Columns(2, 12, number, $"{count} · {string.Join(", ", CoverageSummary.Citers(place))}");
            if (place.Article is { } article && ArticleLine(source.Source, article) is { Zh.Length: > 0 } line)
            {
                writer.Paragraph(14, line, TerminalStyle.Dim);
            }
        }

        if (!source.Uncited.IsEmpty)
        {
            writer.Paragraph(2, CoverageSummary.Uncited(source), TerminalStyle.Dim);
        }

        writer.Blank();
    }

    private static LocalizedText ArticleLine(LegalSource source, SourceArticle article)
    {
        (LocalizedText Head, LocalizedText? Text)[] parts = [(CoverageWords.Binds, CoverageSummary.Binds(article)), (CoverageWords.Penalties, CoverageSummary.Penalties(source, article))];
        var known = parts.Where(p => p.Text is not null).ToList();
        return new(string.Join(" · ", known.Select(p => $"{p.Head.Zh} {p.Text!.Zh}")), string.Join(" · ", known.Select(p => $"{p.Head.En} {p.Text!.En}")));
    }

    private static void WriteUncitedSources(CoverageReport report, TerminalWriter writer)
    {
        var uncited = report.Sources.Where(s => s.Cited.IsEmpty).Select(s => $"{s.Source.Id} ({s.Uncited.Length})").ToList();
        if (uncited.Count > 0)
        {
            Heading(CoverageWords.UncitedSources, writer);
            writer.Paragraph(2, string.Join(", ", uncited), TerminalStyle.Dim);
            writer.Blank();
        }
    }

    private static void WriteUnreached(CoverageReport report, TerminalWriter writer)
    {
        var unreached =
            from rule in report.Rules
            from threshold in rule.Thresholds
            from value in threshold.Values
            where value.State == BoundaryState.Unreached
            select $"{rule.Rule.Id}: {threshold.Parameter.Id} {value.Value.Value.Display.In(writer.Language)} ({value.Value.InForce})";
        var lines = unreached.ToList();
        if (lines.Count > 0)
        {
            Heading(CoverageWords.Unreached, writer);
            lines.ForEach(l => writer.Paragraph(2, l));
            writer.Blank();
        }
    }

    private void WriteFaults(CoverageReport report, TerminalWriter writer, TextWriter output)
    {
        if (report.Faults.IsEmpty)
        {
            return;
        }

        Heading(CoverageWords.Faults, writer);
        foreach (var fault in report.Faults)
        {
            output.Write(CodeFrame.Render(fault, options.Language));
        }

        writer.Blank();
    }

    private static void Heading(LocalizedText text, TerminalWriter writer) => writer.Line(0, (text.In(writer.Language), TerminalStyle.Strong));
}
