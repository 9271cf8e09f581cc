using System.Globalization;
using Compliance.Declarations.Answers;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx;

/// <summary>The lists of answers to choose from, each once, a column each in a hidden sheet.</summary>
/// <param name="language">The language of the workbook.</param>
internal sealed class XlsxChoices(Language language)
{
    private const int Width = 30;

    // Excel's limit. What comes after it is written by hand.
    private const int MostColumns = 16_384;

    private readonly List<string[]> _lists = [];
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    private string SheetName => XlsxWorkbook.NameOf(AnswerSheet.Choices.In(language));

    /// <summary>Gets whether there is any.</summary>
    public bool Any => _lists.Count > 0;

    /// <summary>Gets the cells that hold a list, which is added if it is new.</summary>
    /// <returns>The cells; <see langword="null"/> where the sheet has no room for another list.</returns>
    public string? PlaceOf(IEnumerable<LocalizedText> choices)
    {
        // A word in both languages is read back in neither.
        string[] words = [.. choices.Select(c => c.In(language == Language.En ? Language.En : Language.Zh))];
        var key = string.Join('\n', words);
        if (_places.TryGetValue(key, out var place))
        {
            return place;
        }

        if (_lists.Count == MostColumns)
        {
            return null;
        }

        _lists.Add(words);
        var column = SheetWriter.ColumnName(_lists.Count - 1);
        place = string.Create(CultureInfo.InvariantCulture, $"'{SheetName}'!${column}$2:${column}${words.Length + 1}");
        _places.Add(key, place);
        return place;
    }

    /// <summary>Gets the sheet of them.</summary>
    public XlsxSheet Sheet() => new(
        AnswerSheet.Choices.In(language),
        [.. _lists.Select((_, i) => (string.Create(CultureInfo.InvariantCulture, $"{i + 1}"), Width))],
        Enumerable.Range(0, _lists.Max(l => l.Length)).Select(row => _lists.Select(l => (object?)(row < l.Length ? l[row] : null)).ToArray())) { IsHidden = true };
}
