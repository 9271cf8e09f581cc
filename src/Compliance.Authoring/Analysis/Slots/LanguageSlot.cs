using Compliance.Authoring.Analysis.Typing;
using Compliance.Binding;
using Compliance.Text;

namespace Compliance.Authoring.Analysis.Slots;

/// <summary>A text by the tags of its languages.</summary>
internal sealed class LanguageSlot(Slot? text) : Slot
{
    public override Slot? OfKey(string key, Frame frame) => text;

    public override IEnumerable<Offer> Keys(string prefix, Frame frame) =>
        ScalarReading.LanguageWords.SelectMany(w => Offer.Spellings(w, OfferKind.Key, w.Id == "zh" ? new LocalizedText("中文", "Chinese") : new LocalizedText("英文", "English"), null));
}
