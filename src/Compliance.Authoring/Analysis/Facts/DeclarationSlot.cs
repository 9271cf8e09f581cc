using Compliance.Authoring.Analysis.Slots;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Authoring.Analysis.Facts;

/// <summary>A declaration: what is declared by entity.</summary>
internal sealed class DeclarationSlot(AuthoringNames names) : Slot
{
    public override Slot? OfKey(string key, Frame frame)
    {
        if (names.Entity(key) is not { } entity)
        {
            return null;
        }

        var thing = new ThingSlot(entity, names);
        return IsCollection(entity, key) ? new ListSlot(thing) : thing;
    }

    public override IEnumerable<Mention> InKey(string key, Frame frame) => names.Entity(key) is { } entity ? [Mention.Whole(AuthoringNames.SymbolOf(entity), key)] : [];

    public override IEnumerable<Offer> Keys(string prefix, Frame frame)
    {
        foreach (var entity in names.Entities)
        {
            var symbol = AuthoringNames.SymbolOf(entity);
            if (entity.Cardinality != EntityCardinality.Many)
            {
                foreach (var offer in Offer.Spellings(entity.Id, entity.Label.Zh, OfferKind.Name, entity.Label, symbol))
                {
                    yield return offer;
                }
            }

            if (entity.Cardinality != EntityCardinality.Single)
            {
                foreach (var offer in Offer.Spellings(entity.CollectionId, entity.CollectionLabel.Zh, OfferKind.Name, entity.CollectionLabel, symbol))
                {
                    yield return offer;
                }
            }
        }

        foreach (var offer in Offer.Spellings(CommonWords.AsOf, CommonWords.AsOfZh, OfferKind.Key, new LocalizedText("判断日。", "The day of the judgement."), null))
        {
            yield return offer;
        }
    }

    private static bool IsCollection(EntityType entity, string key) => key == entity.CollectionId || key == entity.CollectionLabel.Zh;
}
