using Compliance.Findings;
using Compliance.Law;
using Compliance.Reporting.Terminal;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>One finding for the console: rule, law, days, message, evidence, thresholds, responses, remedy.</summary>
internal static class FindingSection
{
    private const int Indent = 4;

    public static void Write(Finding finding, ClauseRanking clauses, TerminalWriter writer)
    {
        var (mark, style) = FindingMark.Of(finding.Kind);
        WriteHead(finding, $"{mark} {finding.Kind.Label().In(writer.Language)}", style, writer);
        WriteBody(finding, FieldLabels.Part, clauses, writer);
    }

    /// <summary>Writes a finding that is upcoming: its day and its subject stand in its head.</summary>
    public static void WriteUpcoming(Finding finding, ClauseRanking clauses, TerminalWriter writer)
    {
        WriteHead(finding, $"→ {DayText.Of(finding.Part.LawDay).In(writer.Language)} {finding.Kind.Label().In(writer.Language)}", TerminalStyle.Doubtful, writer);
        writer.Field(Indent, FieldLabels.Subject, $"{finding.Subject.Label.In(writer.Language)} · {finding.Subject.Path}");
        WriteBody(finding with { Responses = [] }, FieldLabels.Expected, clauses, writer);
    }

    // What was found, the article in its words, when, what to do, what is threatened; then the facts.
    private static void WriteBody(Finding finding, LocalizedText days, ClauseRanking clauses, TerminalWriter writer)
    {
        DispositionSection.Write(finding.Disposition, Indent, writer);
        writer.Field(Indent, FieldLabels.Message, writer.InLanguage(finding.Message));
        WriteLaw(finding, days, writer);
        writer.Field(Indent, FieldLabels.Remedy, TerminalStyle.Good, writer.InLanguage(finding.Remedy));
        writer.Field(Indent, FieldLabels.Consequences, ConsequenceText.Of(finding).SelectMany(writer.InLanguage));
        if (!finding.Responses.IsEmpty)
        {
            writer.Field(Indent, FieldLabels.Responses, string.Join(" → ", finding.Responses.Select(r => r.Label.In(writer.Language))));
        }

        writer.Field(Indent, FieldLabels.Evidence, EvidenceLines.Of(finding, writer.Language));
        writer.Field(Indent, FieldLabels.Began, ChangeText.Began(finding).SelectMany(writer.InLanguage));
        writer.Field(Indent, FieldLabels.Ended, ChangeText.Ended(finding).SelectMany(writer.InLanguage));
        if (!finding.Thresholds.IsEmpty)
        {
            writer.Field(Indent, FieldLabels.Threshold, finding.Thresholds.SelectMany(t => writer.InLanguage(ThresholdText.Of(t))));
        }

        if (!finding.Caps.IsEmpty)
        {
            writer.Field(Indent, FieldLabels.Cap, Caps(finding, writer));
        }

        WriteClauses(finding, clauses, writer);
    }

    private static IEnumerable<string> Caps(Finding finding, TerminalWriter writer)
    {
        foreach (var reason in finding.Caps)
        {
            foreach (var text in writer.InLanguage(CapText.Of(reason, finding)))
            {
                yield return text;
            }
        }
    }

    private static void WriteHead(Finding finding, string kind, TerminalStyle style, TerminalWriter writer)
    {
        var language = writer.Language;
        writer.Flow(
            2,
            (kind, style),
            ($" · {finding.Rule.Severity.Label().In(language)}  ", TerminalStyle.Plain),
            (finding.Rule.Title.In(language), TerminalStyle.Strong));
        writer.Flow(Indent, ($"{finding.Rule.Id}  #{finding.Fingerprint[..Math.Min(12, finding.Fingerprint.Length)]}", TerminalStyle.Dim));
    }

    private static void WriteLaw(Finding finding, LocalizedText days, TerminalWriter writer)
    {
        writer.Field(Indent, FieldLabels.Basis, finding.Part.Basis.IsEmpty
            ? writer.InLanguage(new("（无）", "(none)"))
            : Articles(finding, writer));
        writer.Field(Indent, days, writer.InLanguage(PartText.Of(finding.Part)));
    }

    private static void WriteClauses(Finding finding, ClauseRanking clauses, TerminalWriter writer)
    {
        var (first, others) = clauses.Of(finding.Rule);
        if (first is not null)
        {
            writer.Field(Indent, FieldLabels.Clause, ClauseText.Lines(first, writer));
        }

        if (others.Count > 0)
        {
            writer.Field(Indent, FieldLabels.AlsoUnder, string.Join(" · ", others.Select(c => c.Id)));
        }

        writer.Field(Indent, FieldLabels.Binds, BindsText.Of(finding.Part.Basis).SelectMany(writer.InLanguage));
    }

    // Each article with its words below it.
    private static IEnumerable<string> Articles(Finding finding, TerminalWriter writer)
    {
        foreach (var law in LawLine.Of(finding.Part))
        {
            foreach (var citation in writer.InLanguage(law.Citation))
            {
                yield return citation;
            }

            if (law.Words is { } words)
            {
                yield return $"  “{words}”";
            }
        }
    }
}
