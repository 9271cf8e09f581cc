using Compliance.Authoring.Analysis.Slots;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Conditions.Binding;
using Compliance.Conditions.Binding.ValueTests;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Authoring.Analysis.Conditions;

/// <summary>What stands behind a path in a condition: a value, a list of values, or tests.</summary>
internal sealed class TestSlot(FactType? type, ConditionScope scope, AuthoringNames names) : Slot
{
    private readonly OperandSlot _value = new(type, scope, names);

    public override Slot? OfKey(string key, Frame frame)
    {
        foreach (var (word, operand) in Tests())
        {
            if (word.Matches(key))
            {
                return new OperandSlot(operand is TestOperand.Item or TestOperand.SeveralItems ? (type as FactType.ListType)?.Element : operand == TestOperand.Answer ? FactType.Boolean : type, scope, names);
            }
        }

        return _value.OfKey(key, frame);
    }

    public override Slot? OfItem() => _value;

    public override IEnumerable<Mention> InKey(string key, Frame frame) => _value.InKey(key, frame);

    public override IEnumerable<Mention> InValue(string text, Frame? frame) => _value.InValue(text, frame);

    public override IEnumerable<Offer> Keys(string prefix, Frame frame) => Tests().SelectMany(t => Offer.Spellings(t.Word, OfferKind.Word, new LocalizedText(t.Word.Zh, t.Word.Id), null));

    public override IEnumerable<Offer> Values(string prefix, Frame? frame) => type is null || type.HasEquality ? _value.Values(prefix, frame) : [];

    private IEnumerable<(Compliance.Binding.Keyword Word, TestOperand Operand)> Tests() => type is null ? ConditionGrammar.Tests.Select(t => (t, TestOperand.One)) : ConditionGrammar.TestsOf(type);
}
