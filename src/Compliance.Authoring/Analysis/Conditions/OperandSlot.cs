using Compliance.Authoring.Analysis.Slots;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Conditions.Binding;
using Compliance.Types;

namespace Compliance.Authoring.Analysis.Conditions;

/// <summary>What a value is compared with: a literal, an expression, an aggregate, or a list of these.</summary>
internal sealed class OperandSlot(FactType? type, ConditionScope scope, AuthoringNames names) : Slot
{
    public override Slot? OfKey(string key, Frame frame)
    {
        if (ConditionGrammar.Aggregates.Any(a => a.Matches(key)))
        {
            return new PhraseSlot(scope, names);
        }

        return ConditionGrammar.Where.Matches(key) && Items(frame) is { } inner ? new ConditionSlot(inner, names) : null;
    }

    public override Slot? OfItem() => this;

    public override IEnumerable<Mention> InValue(string text, Frame? frame)
    {
        var codes = type is FactType.ListType list ? list.Element as FactType.CodeType : type as FactType.CodeType;
        if (codes?.List.Find(text) is { } code)
        {
            return [Mention.Whole(AuthoringNames.SymbolOf(codes.List, code), text)];
        }

        var mentions = new List<Mention>();
        new ExpressionReader(scope, names).Read(text, mentions);
        return mentions;
    }

    public override IEnumerable<Offer> Values(string prefix, Frame? frame) => new ConditionOffers(scope, names).Values(prefix, type);

    // Of an aggregate that is written as a value: what it is over.
    private ConditionScope? Items(Frame frame)
    {
        foreach (var word in ConditionGrammar.Aggregates.SelectMany(a => new[] { a.Id, a.Zh }))
        {
            if (frame.Own(word) is { } phrase)
            {
                return ItemPhraseReader.Read(phrase, 0, scope, names, []).Inner;
            }
        }

        return null;
    }
}
