using System.Collections.Immutable;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Binding;
using Compliance.Text;

namespace Compliance.Authoring.Analysis.Slots;

/// <summary>One of a closed list of words.</summary>
internal sealed class WordSlot(ImmutableArray<Keyword> words) : Slot
{
    public override IEnumerable<Offer> Values(string prefix, Frame? frame) => words.SelectMany(w => Offer.Spellings(w, OfferKind.Word, new LocalizedText(w.Zh, w.Id), null));
}
