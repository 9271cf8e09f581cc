using Compliance.Law;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>A clause with its quoted words; words that were not seen in the document are marked.</summary>
internal static class ClauseText
{
    public static IEnumerable<string> Lines(Clause clause, TerminalWriter writer)
    {
        yield return $"{clause.Id} · {Where(clause).In(writer.Language)}";
        var isReconstructed = clause.Wording == WordingStatus.Reconstructed;
        var quote = new LocalizedText(
            $"“{clause.Text.Zh}”{(isReconstructed ? "（重构）" : string.Empty)}",
            $"\"{clause.Text.En}\"{(isReconstructed ? " (reconstructed)" : string.Empty)}");
        foreach (var line in writer.InLanguage(quote))
        {
            yield return line;
        }
    }

    private static LocalizedText Where(Clause clause) => clause.Measure is { } measure
        ? new($"《{clause.Instrument.Title.Zh}》{measure}", $"{clause.Instrument.Title.En}, {measure}")
        : new($"《{clause.Instrument.Title.Zh}》", clause.Instrument.Title.En);
}
