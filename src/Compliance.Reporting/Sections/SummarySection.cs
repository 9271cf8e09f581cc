using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>The number of results of each kind, in one line.</summary>
internal static class SummarySection
{
    /// <summary>What a report says in which nothing was decided.</summary>
    public static LocalizedText NothingDecided { get; } = new(
        "没有任何一项得出结论：所申报的事实不足以判断，或者未收录当时的法律。这不是合规的结论。",
        "Nothing could be decided: what is declared settles no rule, or the law of its days is not registered. This is not a pass.");

    public static void Write(OutcomeCounts counts, LocalizedText label, TerminalWriter writer)
    {
        var separator = " · ";
        (int Count, LocalizedText Word, TerminalStyle Style)[] parts =
        [
            (counts.Violations, new("违规", counts.Violations == 1 ? "violation" : "violations"), TerminalStyle.Bad),
            (counts.Cautions, new("需复核", counts.Cautions == 1 ? "caution" : "cautions"), TerminalStyle.Doubtful),
            (counts.Opportunities, new("机会", counts.Opportunities == 1 ? "opportunity" : "opportunities"), TerminalStyle.Hint),
            (counts.Undetermined, new("待定", "undetermined"), TerminalStyle.Open),
            (counts.NotCovered, new("未收录", "not covered"), TerminalStyle.Open),
            (counts.Satisfied, new("符合", "satisfied"), TerminalStyle.Good),
            (counts.NotApplicable, new("不适用", "not applicable"), TerminalStyle.Plain),
        ];

        var pieces = new (string, TerminalStyle)[1 + (2 * parts.Length)];
        pieces[0] = ($"{string.Join(' ', writer.InLanguage(label))}  ", TerminalStyle.Strong);
        for (var i = 0; i < parts.Length; i++)
        {
            var (count, word, style) = parts[i];
            pieces[1 + (2 * i)] = (i == 0 ? string.Empty : separator, TerminalStyle.Dim);
            pieces[2 + (2 * i)] = (Part(count, word, writer.Language), count == 0 ? TerminalStyle.Dim : style);
        }

        writer.Flow(0, pieces);
    }

    /// <summary>Says that nothing could be decided, where that is so.</summary>
    public static void WriteNothingDecided(ComplianceReport report, TerminalWriter writer)
    {
        if (report.NothingDecided)
        {
            writer.Paragraph(0, NothingDecided, TerminalStyle.Open);
        }
    }

    private static string Part(int count, LocalizedText word, Language language)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return language switch
        {
            Language.Zh => $"{word.Zh} {number}",
            Language.En => $"{number} {word.En}",
            Language.Both => $"{word.Zh} {word.En} {number}",
        };
    }
}
