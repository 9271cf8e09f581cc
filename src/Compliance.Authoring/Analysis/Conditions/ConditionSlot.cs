using Compliance.Authoring.Analysis.Slots;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;

namespace Compliance.Authoring.Analysis.Conditions;

/// <summary>A condition on a thing.</summary>
internal sealed class ConditionSlot(ConditionScope scope, AuthoringNames names) : Slot
{
    public override Slot? OfKey(string key, Frame frame)
    {
        var read = ConditionKey.Read(key, scope, names);
        return read.Role switch
        {
            KeyRole.Join => new ListSlot(this),
            KeyRole.Not => this,
            KeyRole.Quantifier => new ConditionSlot(read.Inner, names),
            KeyRole.Every => new EverySlot(read.Inner, names),
            KeyRole.Aggregate => new AnyOfSlot(new TestSlot(read.Type, scope, names), new WhereSlot(read.Inner, names)),
            _ => new TestSlot(read.Type, scope, names),
        };
    }

    public override IEnumerable<Mention> InKey(string key, Frame frame) => ConditionKey.Read(key, scope, names).Mentions;

    public override IEnumerable<Offer> Keys(string prefix, Frame frame) => new ConditionOffers(scope, names).Keys(prefix);
}
