using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Text;
using Compliance.Vocabularies;

namespace Compliance.Authoring.Analysis.Slots;

/// <summary>The type of a field or threshold: words, and the names of code lists, objects and entities.</summary>
internal sealed class TypeSlot(AuthoringNames names) : Slot
{
    public override IEnumerable<Mention> InValue(string text, Frame? frame)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(' ', start) is >= 0 and var space ? space : text.Length;
            if (end > start && SymbolOf(text[start..end]) is { } symbol)
            {
                yield return new Mention(symbol, start, end - start);
            }

            start = end + 1;
        }
    }

    public override IEnumerable<Offer> Values(string prefix, Frame? frame)
    {
        foreach (var word in TypeWords.Simple)
        {
            yield return new Offer(word, OfferKind.Word, LocalizedText.Same(word), word, null);
        }

        foreach (var list in names.Vocabulary?.CodeLists ?? [])
        {
            yield return Of("code", new Symbol(SymbolKind.CodeList, string.Empty, list.Id), list.Label);
        }

        foreach (var record in names.Vocabulary?.Objects ?? [])
        {
            yield return Of("object", AuthoringNames.SymbolOf(record), record.Label);
        }

        foreach (var entity in names.Entities)
        {
            yield return Of("ref", AuthoringNames.SymbolOf(entity), entity.Label);
        }
    }

    private static Offer Of(string word, Symbol symbol, LocalizedText label) => new($"{word} {symbol.Id}", OfferKind.Name, label, $"{word} {symbol.Id} {label.Zh} {label.En}", symbol);

    // The words of types name nothing, and what is named is known by one kind of name alone.
    private Symbol? SymbolOf(string name) => TypeWords.Simple.Contains(name) || TypeWords.WithName.Contains(name) ? null
        : names.Vocabulary?.CodeLists.FirstOrDefault(l => l.Id == name || l.Label.Zh == name) is { } list ? new Symbol(SymbolKind.CodeList, string.Empty, list.Id)
        : names.Vocabulary?.Objects.FirstOrDefault(o => o.Id == name || o.Label.Zh == name) is { } record ? AuthoringNames.SymbolOf(record)
        : names.Entities.FirstOrDefault(e => e.Id == name || e.Label.Zh == name) is { } entity ? AuthoringNames.SymbolOf(entity)
        : null;
}
