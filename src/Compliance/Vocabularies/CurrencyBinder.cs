using System.Buffers;
using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Literals;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Unicode;
using Compliance.Types;
using Compliance.Vocabularies.Shapes;

namespace Compliance.Vocabularies;

/// <summary>Reads the currencies of a vocabulary, and where a type names some of them.</summary>
internal sealed class CurrencyBinder(DiagnosticBag diagnostics)
{
    // What a number may hold, or the rule language reads as a sign.
    private static readonly SearchValues<char> NotInWords = SearchValues.Create("0123456789_.,+-*×÷/%()（）:：\"'");

    private readonly NameRegister _register = new(VocabularyKeywords.CurrencyName, diagnostics);

    /// <summary>Reads the currencies; no two have one word.</summary>
    public ImmutableArray<Currency> Bind(IEnumerable<MappingEntry> entries) => [.. entries.Select(Bind).OfType<Currency>()];

    /// <summary>Reads the currencies that a key names: one, or a list.</summary>
    /// <returns>The currencies in the order of the vocabulary; empty after a mistake; <see langword="null"/> where there is no key.</returns>
    public static ImmutableArray<Currency>? Named(LocatedNode? node, CurrencyTable currencies, DiagnosticBag diagnostics)
    {
        if (node is null)
        {
            return null;
        }

        var named = new HashSet<Currency>();
        var isMistaken = false;
        foreach (var item in node is SequenceNode sequence ? sequence.Items : [node])
        {
            if (ScalarReading.Text(item, diagnostics) is not { } text)
            {
                isMistaken = true;
            }
            else if (currencies.Find(NormalForm.Of(text).Trim()) is { } currency)
            {
                named.Add(currency);
            }
            else
            {
                isMistaken = true;
                diagnostics.Add(VocabularyDiagnostics.UnknownCurrency(item.Span, text, currencies.Names));
            }
        }

        if (named.Count == 0 && !isMistaken)
        {
            diagnostics.Add(VocabularyDiagnostics.CurrencyRequired(node.Span, currencies.All));
        }

        return isMistaken ? [] : [.. currencies.All.Where(named.Contains)];
    }

    /// <summary>Gets the type of the amounts of a type: itself, or that of the items of a list or map; <see langword="null"/> where it has none.</summary>
    public static FactType.MoneyType? MoneyIn(FactType type) => type switch
    {
        FactType.MoneyType money => money,
        FactType.ListType list => MoneyIn(list.Element),
        FactType.MapType map => MoneyIn(map.Value),
        _ => null,
    };

    private Currency? Bind(MappingEntry entry)
    {
        var id = entry.Key.Text;
        if (id.Length != 3 || !id.All(char.IsAsciiLetterUpper))
        {
            diagnostics.Add(VocabularyDiagnostics.CurrencyCodeExpected(entry.Key.Span, id));
        }

        _register.Add(id.ToUpperInvariant(), entry, entry.Key.Span);
        if (MappingReader.Open(entry.Value, VocabularyShapes.Currency, diagnostics) is not { } reader)
        {
            return null;
        }

        var label = Localized(reader.Required(VocabularyKeywords.Label));
        var unitNode = reader.Optional(VocabularyKeywords.Unit);
        var unit = unitNode is null ? label is null ? null : new LocalizedText(label.Zh, id) : Localized(unitNode);
        var wordNodes = ScalarReading.Items(reader.Optional(VocabularyKeywords.Words), diagnostics);
        var decimals = Decimals(reader.Optional(VocabularyKeywords.Decimals));
        reader.Finish();
        if (label is null || unit is null || decimals is null)
        {
            return null;
        }

        var words = new List<string>();
        foreach (var (word, span) in new[] { (id, entry.Key.Span), (label.Zh, entry.Span), (label.En, entry.Span), (unit.Zh, entry.Span), (unit.En, entry.Span) }
                     .Concat(wordNodes.Select(n => (ScalarReading.Text(n, diagnostics) ?? id, n.Span))))
        {
            Add(NormalForm.Of(word).Trim(), entry, span, words);
        }

        return new Currency(id, label, unit, [.. words], decimals.Value, entry.Span);
    }

    private void Add(string word, MappingEntry entry, SourceSpan span, List<string> words)
    {
        if (word.Length == 0 || word.AsSpan().IndexOfAny(NotInWords) >= 0 || Magnitude.PowerOf(word) is not null)
        {
            diagnostics.Add(VocabularyDiagnostics.CurrencyWordNotUsable(span, word));
            return;
        }

        _register.Add(word.ToUpperInvariant(), entry, span);
        if (!words.Contains(word, StringComparer.OrdinalIgnoreCase))
        {
            words.Add(word);
        }
    }

    private LocalizedText? Localized(LocatedNode? node) => ScalarReading.Localized(node, diagnostics);

    private int? Decimals(LocatedNode? node)
    {
        if (node is null)
        {
            return MoneyText.MostDecimals;
        }

        if (ScalarReading.Text(node, diagnostics) is not { } text)
        {
            return null;
        }

        if (text is [>= '0' and <= '9'])
        {
            return text[0] - '0';
        }

        diagnostics.Add(VocabularyDiagnostics.DecimalsExpected(node.Span, text));
        return null;
    }
}
