using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Cli.Differing.Writing;

/// <summary>Writes differences for a reader at a terminal.</summary>
/// <param name="writer">Where they go.</param>
internal sealed class DiffConsole(TerminalWriter writer)
{
    /// <summary>Writes them.</summary>
    public void Write(DiffReport report)
    {
        List(DiffWords.Added, report.Added);
        List(DiffWords.Removed, report.Removed);
        Changed(DiffWords.Changed, report.Changed, report.Proofs);
        Changed(DiffWords.TextOnly, report.TextOnly, null);
        if (!report.Mitigations.IsEmpty)
        {
            Head(DiffWords.Mitigations);
            writer.Paragraph(2, string.Join(", ", report.Mitigations));
            writer.Blank();
        }

        Flips(report);
        if (!report.Differs)
        {
            writer.Paragraph(0, DiffWords.NothingDiffers, TerminalStyle.Good);
        }

        writer.Paragraph(0, DiffWords.Total(report));
        if (report.HasOtherBase)
        {
            writer.Paragraph(0, DiffWords.OtherBase, TerminalStyle.Dim);
        }

        if (report.Proofs is null && report.Rules.Any(r => r.MayDiffer))
        {
            writer.Paragraph(0, DiffWords.WithoutWitness, TerminalStyle.Dim);
        }
    }

    private void Head(LocalizedText title) => writer.Paragraph(0, title, TerminalStyle.Strong);

    private void List(LocalizedText title, IEnumerable<RuleDifference> rules)
    {
        var all = rules.ToList();
        if (all.Count == 0)
        {
            return;
        }

        Head(title);
        foreach (var difference in all)
        {
            writer.Flow(2, ($"{difference.Rule.Id}  ", TerminalStyle.Plain), (difference.Rule.Title.In(writer.Language), TerminalStyle.Dim));
        }

        writer.Blank();
    }

    private void Changed(LocalizedText title, IEnumerable<RuleDifference> rules, IReadOnlyDictionary<string, DiffProof>? proofs)
    {
        var all = rules.ToList();
        if (all.Count == 0)
        {
            return;
        }

        Head(title);
        foreach (var difference in all)
        {
            writer.Flow(2, ($"{difference.Rule.Id}  ", TerminalStyle.Strong), (difference.Rule.Title.In(writer.Language), TerminalStyle.Dim));
            foreach (var change in difference.Changes)
            {
                writer.Paragraph(4, DiffWords.Of(change.Aspect).In(writer.Language));
                Side("− ", change.Before, TerminalStyle.Bad);
                Side("+ ", change.After, TerminalStyle.Good);
            }

            if (proofs?.GetValueOrDefault(difference.Rule.Id) is { } proof)
            {
                Write(proof);
            }
        }

        writer.Blank();
    }

    private void Side(string mark, LocalizedText? text, TerminalStyle style)
    {
        foreach (var line in text is null ? [] : writer.InLanguage(text))
        {
            writer.Paragraph(6, mark + line, style);
        }
    }

    private void Write(DiffProof proof)
    {
        writer.Paragraph(4, proof.Text);
        if (proof.Witness is { } witness)
        {
            foreach (var line in witness.In(writer.Language == Language.En ? Language.En : Language.Zh).TrimEnd('\n').Split('\n'))
            {
                writer.Line(6, (line, TerminalStyle.Plain));
            }
        }
    }

    private void Flips(DiffReport report)
    {
        if (report.Flips.IsEmpty)
        {
            return;
        }

        Head(DiffWords.Flips);
        foreach (var flip in report.Flips)
        {
            writer.Flow(2, ($"{flip.Declaration}: {flip.Subject}  ", TerminalStyle.Strong), (flip.Rule.Id, TerminalStyle.Dim));
            Side(DiffWords.Before, flip.Before);
            Side(DiffWords.After, flip.After);
        }

        writer.Blank();
    }

    private void Side(LocalizedText label, IReadOnlyList<OutcomeSpan> spans) => writer.Field(4, label,
    [
        .. writer.InLanguage(DiffWords.Spans(spans)),
        .. spans.Select(s => s.Why).OfType<LocalizedText>().Distinct().Take(2).SelectMany(writer.InLanguage),
    ]);
}
