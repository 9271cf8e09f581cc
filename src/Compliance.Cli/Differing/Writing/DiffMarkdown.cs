using System.Text;
using Compliance.Reporting.Markdown;
using Compliance.Text;

namespace Compliance.Cli.Differing.Writing;

/// <summary>Writes differences as Markdown, for a comment on a pull request.</summary>
internal static class DiffMarkdown
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes them.</summary>
    public static void Write(DiffReport report, Language language, Stream stream)
    {
        using var output = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        var markdown = new MarkdownWriter(output);
        string In(LocalizedText? text) => text?.In(language) ?? string.Empty;
        markdown.Heading(1, In(DiffWords.Title));
        markdown.Paragraph($"{report.Before} → {report.After}");
        markdown.Paragraph(In(report.Differs ? DiffWords.Total(report) : DiffWords.NothingDiffers));
        foreach (var (title, rules) in ((LocalizedText, IEnumerable<RuleDifference>)[])[(DiffWords.Added, report.Added), (DiffWords.Removed, report.Removed)])
        {
            List(markdown, In(title), [.. rules.Select(r => $"{r.Rule.Id} — {In(r.Rule.Title)}")]);
        }

        foreach (var (title, rules) in ((LocalizedText, IEnumerable<RuleDifference>)[])[(DiffWords.Changed, report.Changed), (DiffWords.TextOnly, report.TextOnly)])
        {
            var rows = rules.SelectMany(r => r.Changes, (r, c) => (IReadOnlyList<string>)[r.Rule.Id, In(DiffWords.Of(c.Aspect)), In(c.Before), In(c.After)]).ToList();
            Table(markdown, In(title), [In(DiffWords.Rule), In(DiffWords.Respect), In(DiffWords.Before), In(DiffWords.After)], rows);
        }

        List(markdown, In(DiffWords.Mitigations), report.Mitigations);
        Table(
            markdown,
            In(DiffWords.Flips),
            [In(DiffWords.Declaration), In(DiffWords.Subject), In(DiffWords.Rule), In(DiffWords.Before), In(DiffWords.After)],
            [.. report.Flips.Select(f => (IReadOnlyList<string>)[f.Declaration, f.Subject, f.Rule.Id, In(Side(f.Before)), In(Side(f.After))])]);
        foreach (var (rule, proof) in (report.Proofs ?? new Dictionary<string, DiffProof>()).OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            markdown.Heading(3, rule);
            markdown.Paragraph(In(proof.Text));
            if (proof.Witness is { } witness)
            {
                output.Write($"```yaml\n{witness.In(language == Language.En ? Language.En : Language.Zh).TrimEnd('\n')}\n```\n\n");
            }
        }

        if (report.HasOtherBase)
        {
            markdown.Paragraph(In(DiffWords.OtherBase));
        }

        if (report.Proofs is null && report.Rules.Any(r => r.MayDiffer))
        {
            markdown.Paragraph(In(DiffWords.WithoutWitness));
        }
    }

    private static void List(MarkdownWriter markdown, string title, IReadOnlyCollection<string> items)
    {
        if (items.Count > 0)
        {
            markdown.Heading(2, title);
            foreach (var item in items)
            {
                markdown.Item(item);
            }

            markdown.Blank();
        }
    }

    private static void Table(MarkdownWriter markdown, string title, IReadOnlyList<string> heads, List<IReadOnlyList<string>> rows)
    {
        if (rows.Count > 0)
        {
            markdown.Heading(2, title);
            markdown.Table(heads, rows);
        }
    }

    private static LocalizedText Side(IReadOnlyList<OutcomeSpan> spans)
    {
        var (outcome, why) = (DiffWords.Spans(spans), spans.Select(s => s.Why).FirstOrDefault(w => w is not null));
        return why is null ? outcome : new($"{outcome.Zh}：{why.Zh}", $"{outcome.En}: {why.En}");
    }
}
