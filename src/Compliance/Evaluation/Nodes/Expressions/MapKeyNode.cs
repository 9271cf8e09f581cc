using Compliance.Evaluation.Explaining;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>The key of the map entry a variable is bound to.</summary>
internal sealed class MapKeyNode(int variable) : ValueNode
{
    // By the place of the code in its list. Two threads may both write them: a value is like the other.
    private CodeValue?[] _values = [];

    public override FactValue? Evaluate(Frame frame)
    {
        var key = frame.Keys[variable]!;
        var values = _values;
        if (key.Index >= values.Length)
        {
            Array.Resize(ref values, key.Index + 1);
            _values = values;
        }

        return values[key.Index] is { } known && ReferenceEquals(known.Value, key)
            ? known
            : values[key.Index] = new CodeValue(key, default);
    }

    public override void Explain(Frame frame, Explanation explanation)
    {
        // Every code of the list is tested; the key is known by construction.
    }
}
