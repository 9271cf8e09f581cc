using Compliance.Law;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Formats a clause with its quoted words; words that were not seen in the document are marked as reconstructed.</summary>
public static class ClauseText
{
    /// <summary>Gets the paragraphs for a terminal: id and place, then the words.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="writer">The writer, which says the language.</param>
    public static IEnumerable<string> Lines(Clause clause, TerminalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(writer);
        var place = Place(clause);
        return
        [
            .. writer.InLanguage(new LocalizedText($"{clause.Id} · {place.Zh}", $"{clause.Id} · {place.En}")),
            .. writer.InLanguage(Quote(clause)),
        ];
    }

    /// <summary>Gets the words of a clause in quotation marks.</summary>
    public static LocalizedText Quote(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var isReconstructed = clause.Wording == WordingStatus.Reconstructed;
        return new LocalizedText(
            $"“{clause.Text.Zh}”{(isReconstructed ? "（重构）" : string.Empty)}",
            $"\"{clause.Text.En}\"{(isReconstructed ? " (reconstructed)" : string.Empty)}");
    }

    /// <summary>Gets the instrument and the place in it.</summary>
    public static LocalizedText Place(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var title = clause.Instrument.Title;
        return clause.Measure switch
        {
            null => new($"《{title.Zh}》", title.En),
            var measure when measure.All(char.IsAsciiDigit) => new($"《{title.Zh}》措施 {measure}", $"{title.En}, measure {measure}"),
            var measure => new($"《{title.Zh}》{measure}", $"{title.En}, {measure}"),
        };
    }
}
