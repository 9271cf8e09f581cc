using Compliance.Authoring.Analysis.Slots;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;

namespace Compliance.Authoring.Analysis.Conditions;

/// <summary>What an aggregate that is written as a value is over.</summary>
internal sealed class PhraseSlot(ConditionScope scope, AuthoringNames names) : Slot
{
    public override IEnumerable<Mention> InValue(string text, Frame? frame)
    {
        var mentions = new List<Mention>();
        ItemPhraseReader.Read(text, 0, scope, names, mentions);
        return mentions;
    }

    public override IEnumerable<Offer> Values(string prefix, Frame? frame) => new ConditionOffers(scope, names).Items(string.Empty, prefix);
}
