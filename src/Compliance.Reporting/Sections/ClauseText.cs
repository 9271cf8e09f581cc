using Compliance.Law;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>A clause with its quoted words; words that were not seen in the document are marked.</summary>
internal static class ClauseText
{
    public static IEnumerable<string> Lines(Clause clause, TerminalWriter writer)
    {
        var isReconstructed = clause.Wording == WordingStatus.Reconstructed;
        var where = Where(clause);
        return
        [
            .. writer.InLanguage(new LocalizedText($"{clause.Id} · {where.Zh}", $"{clause.Id} · {where.En}")),
            .. writer.InLanguage(new LocalizedText(
                $"“{clause.Text.Zh}”{(isReconstructed ? "（重构）" : string.Empty)}",
                $"\"{clause.Text.En}\"{(isReconstructed ? " (reconstructed)" : string.Empty)}")),
        ];
    }

    private static LocalizedText Where(Clause clause)
    {
        var title = clause.Instrument.Title;
        return clause.Measure switch
        {
            null => new($"《{title.Zh}》", title.En),
            var measure when measure.All(char.IsAsciiDigit) => new($"《{title.Zh}》措施 {measure}", $"{title.En}, measure {measure}"),
            var measure => new($"《{title.Zh}》{measure}", $"{title.En}, {measure}"),
        };
    }
}
