using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes;

/// <summary>Tests whether a text contains one of some words.</summary>
internal sealed class MentionNode(TextMention condition, ValueNode left) : LeafNode(condition, left)
{
    public override Truth Evaluate(Frame frame) => left.Evaluate(frame) switch
    {
        TextValue text => TruthTables.Of(Mentions(text.Value)),
        NoneValue => Truth.False,
        _ => Truth.Unknown,
    };

    private bool Mentions(string text)
    {
        foreach (var word in condition.Words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
