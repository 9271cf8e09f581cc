using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Binding.Shapes;

namespace Compliance.Authoring.Analysis.Slots;

/// <summary>The name of something that is registered elsewhere.</summary>
internal sealed class NameSlot(ValueKind kind, AuthoringNames names) : Slot
{
    public override IEnumerable<Mention> InValue(string text, Frame? frame) => SymbolOf(text, frame) is { } symbol ? [Mention.Whole(symbol, text)] : [];

    public override IEnumerable<Offer> Values(string prefix, Frame? frame)
    {
        if (names.Rulebook is not { } rulebook)
        {
            return [];
        }

        return kind switch
        {
            ValueKind.Entity => names.Entities.SelectMany(e => Offer.Spellings(e.Id, e.Label.Zh, OfferKind.Name, e.Label, AuthoringNames.SymbolOf(e))),
            ValueKind.Rule => rulebook.Rules.Select(r => Offer.Named(SymbolKind.Rule, string.Empty, r.Id, r.Title)),
            ValueKind.Pack => rulebook.Packs.Select(p => Offer.Named(SymbolKind.Pack, string.Empty, p.Id, p.Title)),
            ValueKind.Source => rulebook.Sources.Select(s => Offer.Named(SymbolKind.Source, string.Empty, s.Id, s.Title)),
            ValueKind.Clause => names.Clauses.Select(c => Offer.Named(SymbolKind.Clause, string.Empty, c.Id, c.Text)),
            ValueKind.LegalOrder => rulebook.LegalOrders.Select(o => Offer.Named(SymbolKind.LegalOrder, string.Empty, o.Id, o.Label)),
            ValueKind.Calendar => rulebook.Calendars.Select(c => Offer.Named(SymbolKind.Calendar, string.Empty, c.Id, c.Label)),
            ValueKind.Currency => rulebook.Vocabulary.Currencies.Select(c => Offer.Named(SymbolKind.Currency, string.Empty, c.Id, c.Label)),
            ValueKind.Article => Articles(frame),
            _ => [],
        };
    }

    /// <summary>Gets the source whose articles are meant: the one beside, else the one that is being registered.</summary>
    public static string SourceOf(Frame? frame) => frame?.Find("source") ?? frame?.Find("id") ?? string.Empty;

    private IEnumerable<Offer> Articles(Frame? frame) => names.Source(SourceOf(frame)) is not { } source
        ? []
        : source.Articles.Select(a => Offer.Named(SymbolKind.Article, source.Id, a.Number, a.Summary) with { NeedsQuotes = true });

    private Symbol? SymbolOf(string text, Frame? frame) => kind switch
    {
        ValueKind.Entity => names.Entity(text) is { } entity ? AuthoringNames.SymbolOf(entity) : null,
        ValueKind.Rule => new Symbol(SymbolKind.Rule, string.Empty, names.Rulebook?.FindRule(text)?.Id ?? text),
        ValueKind.Pack => new Symbol(SymbolKind.Pack, string.Empty, text),
        ValueKind.Source => new Symbol(SymbolKind.Source, string.Empty, text),
        ValueKind.Clause => new Symbol(SymbolKind.Clause, string.Empty, text),
        ValueKind.LegalOrder => new Symbol(SymbolKind.LegalOrder, string.Empty, text),
        ValueKind.Calendar => new Symbol(SymbolKind.Calendar, string.Empty, text),
        ValueKind.Currency => names.Currency(text) is { } currency ? new Symbol(SymbolKind.Currency, string.Empty, currency.Id) : null,
        ValueKind.Article => new Symbol(SymbolKind.Article, SourceOf(frame), text),
        _ => null,
    };
}
