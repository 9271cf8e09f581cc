using Compliance.Authoring.Analysis.Slots;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Authoring.Analysis.Facts;

/// <summary>A thing in a declaration: its facts by field.</summary>
internal sealed class ThingSlot(RecordType record, AuthoringNames names) : Slot
{
    public override Slot? OfKey(string key, Frame frame) => record.Find(key) is { } field ? new FactSlot(field.Type, names) : null;

    public override IEnumerable<Mention> InKey(string key, Frame frame) => record.Find(key) is { } field ? [Mention.Whole(AuthoringNames.SymbolOf(field), key)] : [];

    public override IEnumerable<Offer> Keys(string prefix, Frame frame)
    {
        var fields = record.Fields.Where(f => !frame.Has(f.Id) && !frame.Has(f.Label.Zh)).SelectMany(f => Offer.Spellings(f.Id, f.Label.Zh, OfferKind.Field, f.Label, AuthoringNames.SymbolOf(f)));
        return record is EntityType && !frame.Has(CommonWords.Id) && !frame.Has(CommonWords.IdZh)
            ? fields.Concat(Offer.Spellings(CommonWords.Id, CommonWords.IdZh, OfferKind.Key, new LocalizedText("编号。", "The id."), null))
            : fields;
    }
}
