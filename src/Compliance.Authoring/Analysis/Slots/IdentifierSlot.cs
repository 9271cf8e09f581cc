using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;

namespace Compliance.Authoring.Analysis.Slots;

/// <summary>By what rules tell whom an article binds: a term, an entity, a field or a code, by id alone.</summary>
internal sealed class IdentifierSlot(AuthoringNames names) : Slot
{
    public override IEnumerable<Mention> InValue(string text, Frame? frame)
    {
        var symbol = names.Definitions.Where(d => d.Id == text).Select(d => new Symbol(SymbolKind.Definition, d.Subject.Id, d.Id)).FirstOrDefault()
            ?? (names.Entity(text) is { } entity ? AuthoringNames.SymbolOf(entity) : null)
            ?? names.Entities.SelectMany(e => e.Fields).Where(f => f.Id == text).Select(AuthoringNames.SymbolOf).FirstOrDefault()
            ?? (names.Vocabulary?.CodeLists ?? []).SelectMany(l => l.Codes.Where(c => c.Id == text).Select(c => AuthoringNames.SymbolOf(l, c))).FirstOrDefault();
        return symbol is null ? [] : [Mention.Whole(symbol, text)];
    }

    public override IEnumerable<Offer> Values(string prefix, Frame? frame) =>
    [
        .. names.Definitions.Select(d => Offer.Named(SymbolKind.Definition, d.Subject.Id, d.Id, d.Label)),
        .. names.Entities.Select(e => Offer.Named(SymbolKind.Entity, string.Empty, e.Id, e.Label)),
    ];
}
