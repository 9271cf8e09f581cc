using Compliance.Conditions;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes;

/// <summary>Tests whether a text contains one of some words.</summary>
internal sealed class MentionNode(TextMention condition, ValueNode left) : LeafNode(condition, left)
{
    public override Truth Evaluate(Frame frame) => left.Evaluate(frame) switch
    {
        TextValue text => TruthTables.Of(condition.Words.Any(w => text.Value.Contains(w, StringComparison.Ordinal))),
        NoneValue => Truth.False,
        _ => Truth.Unknown,
    };
}
