using System.Collections.Immutable;

namespace Compliance.Types;

/// <summary>The currencies of a vocabulary with the words by which amounts name them.</summary>
internal sealed class CurrencyTable
{
    private readonly Dictionary<string, Currency> _byWord = new(StringComparer.OrdinalIgnoreCase);

    // The longest first, because one word can end with another.
    private readonly List<CurrencyWord> _words = [];

    /// <summary>Creates a table; no two currencies have one word.</summary>
    public CurrencyTable(ImmutableArray<Currency> all)
    {
        All = all;
        foreach (var currency in all)
        {
            _byWord.TryAdd(currency.Id, currency);
            foreach (var word in currency.Words)
            {
                _byWord.TryAdd(word, currency);
                _words.Add(new CurrencyWord(word, currency));
            }
        }

        _words.Sort(CurrencyWord.LongestFirst);
    }

    /// <summary>Gets a table without currencies.</summary>
    public static CurrencyTable Empty { get; } = new([]);

    /// <summary>Gets the names by which a currency is named where one is expected.</summary>
    public IReadOnlyCollection<string> Names => [.. All.Select(c => c.Id), .. All.Select(c => c.Label.Zh)];

    /// <summary>Gets the currencies in the order declared.</summary>
    public ImmutableArray<Currency> All { get; }

    /// <summary>Finds a currency by its code or one of its words.</summary>
    public Currency? Find(string word) => _byWord.GetValueOrDefault(word);

    /// <summary>Finds the currency whose word a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How long the word is.</param>
    public Currency? AtStart(ReadOnlySpan<char> text, out int length)
    {
        foreach (var (word, currency) in _words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && !Continues(word[^1], text[word.Length..]))
            {
                length = word.Length;
                return currency;
            }
        }

        length = 0;
        return null;
    }

    /// <summary>Finds the currency whose word a text ends with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How long the word is.</param>
    public Currency? AtEnd(ReadOnlySpan<char> text, out int length)
    {
        foreach (var (word, currency) in _words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && !(char.IsAsciiLetter(word[0]) && text.Length > word.Length && char.IsAsciiLetter(text[^(word.Length + 1)])))
            {
                length = word.Length;
                return currency;
            }
        }

        length = 0;
        return null;
    }

    // The code of a token is not that of a currency it begins with, and $x is a path of the rule language; a Chinese word may be followed by others.
    private static bool Continues(char last, ReadOnlySpan<char> rest) =>
        rest is [var next, ..] && (char.IsAsciiLetter(last) ? char.IsAsciiLetter(next) : char.IsAscii(last) && (char.IsLetter(next) || next == '_'));
}
