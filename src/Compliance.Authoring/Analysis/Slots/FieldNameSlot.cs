using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Types;

namespace Compliance.Authoring.Analysis.Slots;

/// <summary>The name of a field of an entity: what names it to readers, when it takes place, from which day on a rule is evaluated.</summary>
internal sealed class FieldNameSlot(AuthoringNames names, Func<Frame?, EntityType?> entity) : Slot
{
    public override IEnumerable<Mention> InValue(string text, Frame? frame) =>
        entity(frame) is { } type && names.Find(type, text) is { } member ? [Mention.Whole(member.Symbol, text)] : [];

    public override IEnumerable<Offer> Values(string prefix, Frame? frame) =>
        entity(frame) is { } type ? type.Fields.SelectMany(f => Offer.Spellings(f.Id, f.Label.Zh, OfferKind.Field, f.Label, AuthoringNames.SymbolOf(f))) : [];
}
