using Compliance.Authoring.Analysis.Slots;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Conditions.Binding;
using Compliance.Text;

namespace Compliance.Authoring.Analysis.Conditions;

/// <summary>What every item must satisfy: a condition, or which items count and what they must satisfy.</summary>
internal sealed class EverySlot(ConditionScope inner, AuthoringNames names) : Slot
{
    private readonly ConditionSlot _condition = new(inner, names);

    public override Slot? OfKey(string key, Frame frame) => IsStructure(key) ? _condition : _condition.OfKey(key, frame);

    public override IEnumerable<Mention> InKey(string key, Frame frame) => IsStructure(key) ? [] : _condition.InKey(key, frame);

    public override IEnumerable<Offer> Keys(string prefix, Frame frame) =>
    [
        .. Offer.Spellings(ConditionGrammar.Where, OfferKind.Key, new LocalizedText("哪些才算。", "Which of them count."), null),
        .. Offer.Spellings(ConditionGrammar.Satisfies, OfferKind.Key, new LocalizedText("每个都要满足的条件。", "What every one must satisfy."), null),
        .. _condition.Keys(prefix, frame),
    ];

    private static bool IsStructure(string key) => ConditionGrammar.Where.Matches(key) || ConditionGrammar.Satisfies.Matches(key);
}
