using Compliance.Authoring.Analysis.Symbols;
using Compliance.Binding;
using Compliance.Text;

namespace Compliance.Authoring.Analysis.Typing;

/// <summary>Something that can be written at a place.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">What it means, in short.</param>
/// <param name="Filter">What a person may type to find it: the id and the label.</param>
/// <param name="Symbol">What it names; <see langword="null"/> for words of the language.</param>
public sealed record Offer(string Text, OfferKind Kind, LocalizedText Detail, string Filter, Symbol? Symbol)
{
    /// <summary>Gets whether it must stand in quotes, as the number of an article.</summary>
    public bool NeedsQuotes { get; init; }

    /// <summary>Gets whether it is a key, which a colon follows.</summary>
    public bool IsKey { get; init; }

    /// <summary>Gets the text.</summary>
    public override string ToString() => Text;

    /// <summary>Offers a keyword in its two spellings.</summary>
    internal static IEnumerable<Offer> Spellings(Keyword word, OfferKind kind, LocalizedText detail, Symbol? symbol) => Spellings(word.Id, word.Zh, kind, detail, symbol);

    /// <summary>Offers a name in its two spellings; either is found by either.</summary>
    internal static IEnumerable<Offer> Spellings(string id, string zh, OfferKind kind, LocalizedText detail, Symbol? symbol)
    {
        yield return new Offer(id, kind, detail, $"{id} {zh}", symbol);
        if (zh != id)
        {
            yield return new Offer(zh, kind, detail, $"{zh} {id}", symbol);
        }
    }

    /// <summary>Offers an id that has a label which cannot be written in its place.</summary>
    internal static Offer Named(SymbolKind kind, string owner, string id, LocalizedText label) =>
        new(id, OfferKind.Name, label, label.Zh == label.En ? $"{id} {label.Zh}" : $"{id} {label.Zh} {label.En}", new Symbol(kind, owner, id));
}
