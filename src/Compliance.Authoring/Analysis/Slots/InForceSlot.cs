using Compliance.Authoring.Analysis.Typing;
using Compliance.Binding;
using Compliance.Text;

namespace Compliance.Authoring.Analysis.Slots;

/// <summary>The days on which law is in force.</summary>
internal sealed class InForceSlot : Slot
{
    private static readonly (Keyword Word, LocalizedText Text)[] Ends =
    [
        (new("from", "自"), new("首日。", "The first day.")),
        (new("until", "至"), new("末日，含当日。", "The last day, included.")),
    ];

    public override IEnumerable<Offer> Keys(string prefix, Frame frame) => Ends.SelectMany(e => Offer.Spellings(e.Word, OfferKind.Key, e.Text, null));
}
