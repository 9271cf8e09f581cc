using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;
using Compliance.Text;

namespace Compliance.Evaluation.Nodes;

/// <summary>Tests whether a text contains one of some words, as <see cref="TextEquality"/> compares texts.</summary>
internal sealed class MentionNode(TextMention condition, ValueNode left) : LeafNode(condition, left)
{
    // A word of which nothing is left would be in every text.
    private readonly string[] _words = [.. condition.Words.Select(TextEquality.KeyOf).Where(w => w.Length > 0)];

    public override Truth Evaluate(Frame frame) => left.Evaluate(frame) switch
    {
        TextValue text => TruthTables.Of(Mentions(text.Compared)),
        NoneValue => Truth.False,
        _ => Truth.Unknown,
    };

    private bool Mentions(string text)
    {
        foreach (var word in _words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
