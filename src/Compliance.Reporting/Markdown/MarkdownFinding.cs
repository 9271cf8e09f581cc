using System.Text;
using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Views;
using Compliance.Rules;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Markdown;

/// <summary>One finding, folded: its title is visible; message, law, evidence and remedy unfold.</summary>
internal static class MarkdownFinding
{
    public static string Of(Finding finding, ClauseRanking clauses, Language language) => Of(finding, FindingMark.Of(finding.Kind).Mark, clauses, language);

    /// <summary>Writes what is upcoming: its day stands before its title.</summary>
    public static string OfUpcoming(Finding finding, ClauseRanking clauses, Language language) =>
        Of(finding, $"→ {DayText.Of(finding.Part.LawDay).In(language)} {finding.Kind.Label().In(language)} · {finding.Rule.Severity.Label().In(language)}", clauses, language);

    private static string Of(Finding finding, string mark, ClauseRanking clauses, Language language)
    {
        var text = new StringBuilder("<details><summary>")
            .Append(MarkdownWriter.EscapeHtml($"{mark} {finding.Subject.Label.In(language)}: {finding.Rule.Title.In(language)}"))
            .Append("</summary>\n\n");
        Line(finding.Message.In(language));
        foreach (var line in DispositionText.Lines(finding.Disposition))
        {
            Item(FieldLabels.Disposition, line.In(language));
        }

        foreach (var law in LawLine.Of(finding.Part))
        {
            Item(FieldLabels.Basis, law.Citation.In(language));
        }

        foreach (var quotation in BindsText.Quotations(finding.Part.Basis, language))
        {
            Item(FieldLabels.Quotation, quotation);
        }

        Item(FieldLabels.Part, PartText.Of(finding.Part).In(language));
        Item(FieldLabels.Remedy, finding.Remedy.In(language));
        foreach (var consequence in ConsequenceText.Of(finding))
        {
            Item(FieldLabels.Consequences, consequence.In(language));
        }

        foreach (var line in EvidenceLines.Of(finding, language))
        {
            Item(FieldLabels.Evidence, line);
        }

        foreach (var change in ChangeText.Began(finding))
        {
            Item(FieldLabels.Began, change.In(language));
        }

        foreach (var change in ChangeText.Ended(finding))
        {
            Item(FieldLabels.Ended, change.In(language));
        }

        foreach (var threshold in finding.Thresholds)
        {
            Item(FieldLabels.Threshold, ThresholdText.Of(threshold).In(language));
        }

        foreach (var cap in finding.Caps)
        {
            Item(FieldLabels.Cap, CapText.Of(cap, finding).In(language));
        }

        foreach (var binds in BindsText.Of(finding.Part.Basis))
        {
            Item(FieldLabels.Binds, binds.In(language));
        }

        var (first, others) = clauses.Of(finding.Rule);
        if (first is not null)
        {
            Item(FieldLabels.Clause, $"{first.Id} {ClauseText.Quote(first).In(language)}");
        }

        if (others.Count > 0)
        {
            Item(FieldLabels.AlsoUnder, string.Join(", ", others.Select(c => c.Id)));
        }

        Item(new("规则", "Rule"), $"{finding.Rule.Id} · {finding.Fingerprint}");
        return text.Append("\n</details>\n\n").ToString();

        void Line(string line) => text.Append(MarkdownWriter.Escape(line)).Append("\n\n");

        void Item(LocalizedText label, string value) =>
            text.Append("- **").Append(label.In(language)).Append("** ").Append(MarkdownWriter.Escape(value)).Append('\n');
    }
}
