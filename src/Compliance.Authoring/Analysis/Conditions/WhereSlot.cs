using Compliance.Authoring.Analysis.Slots;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Conditions.Binding;
using Compliance.Text;

namespace Compliance.Authoring.Analysis.Conditions;

/// <summary>Which things count, beside the tests of an aggregate.</summary>
internal sealed class WhereSlot(ConditionScope inner, AuthoringNames names) : Slot
{
    private static readonly LocalizedText Text = new("哪些才算。", "Which of them count.");

    public override Slot? OfKey(string key, Frame frame) => ConditionGrammar.Where.Matches(key) ? new ConditionSlot(inner, names) : null;

    public override IEnumerable<Offer> Keys(string prefix, Frame frame) => Offer.Spellings(ConditionGrammar.Where, OfferKind.Key, Text, null);
}
