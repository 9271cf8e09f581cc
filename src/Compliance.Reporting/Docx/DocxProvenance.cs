using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Docx;

/// <summary>What was evaluated and by what: the clauses with the numbers of their results; declarations, engine, packs with versions and hashes; and that it is no legal advice.</summary>
internal sealed class DocxProvenance(IReadOnlyList<ComplianceReport> reports, Language language, DocxBody body)
{
    private static readonly LocalizedText[] PackHeads = [FieldLabels.Packs, new("名称", "Title"), new("版本", "Version"), new("规则数", "Rules"), LocalizedText.Same("sha256")];

    private static readonly LocalizedText[] ClauseHeads =
        [ReportWords.Clause, new("原文", "Wording"), ReportWords.Violations, ReportWords.Cautions, ReportWords.Undetermined, ReportWords.Satisfied];

    /// <summary>Writes all of it.</summary>
    public void Write()
    {
        WriteClauses();
        body.Heading(1, Text(ReportIdentity.Heading));
        body.Paragraph(Text(ReportIdentity.Disclaimer));
        foreach (var report in reports)
        {
            using var fields = body.Table([4, 13]);
            foreach (var (label, value) in ReportIdentity.Fields(report))
            {
                fields.Field(Text(label), (Text(value), "Field"));
            }
        }

        foreach (var rulebook in reports.Select(r => r.Rulebook).Distinct())
        {
            using var table = body.Table([8, 10, 5, 4, 16], [.. PackHeads.Select(Text)]);
            foreach (var pack in ReportIdentity.PacksOf(rulebook))
            {
                table.Row([pack.Id], [Text(pack.Title)], [pack.Version], [Number(pack.Rules.Length)], [pack.ContentHash]);
            }
        }
    }

    private void WriteClauses()
    {
        var rows = ClauseMatrix.Of(reports).Where(r => r.Rules.Count > 0).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        body.Heading(1, Text(ReportWords.Clauses));
        using var table = body.Table([3, 8, 2, 2, 2, 2], [.. ClauseHeads.Select(Text)]);
        foreach (var row in rows)
        {
            table.Row(
                [row.Clause.Id], [Text(ClauseText.Quote(row.Clause))], [Number(row.Counts.Violations)], [Number(row.Counts.Cautions)], [Number(row.Counts.Undetermined)], [Number(row.Counts.Satisfied)]);
        }
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private string Text(LocalizedText text) => text.In(language);
}
