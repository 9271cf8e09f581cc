using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes;

/// <summary>Codes of one list that are written in a rule.</summary>
internal sealed class CodeSet
{
    private const int CodesInWord = 64;

    // By the place of the code in its list.
    private readonly bool[] _isIn;

    /// <summary>Makes a set of codes.</summary>
    public CodeSet(IReadOnlyList<Code> codes)
    {
        var last = 0;
        foreach (var code in codes)
        {
            last = Math.Max(last, code.Index);
        }

        _isIn = new bool[last + 1];
        foreach (var code in codes)
        {
            _isIn[code.Index] = true;
        }
    }

    /// <summary>Makes a set of what is written in a rule; <see langword="null"/> where it is not only codes.</summary>
    public static CodeSet? Of(IReadOnlyList<ValueNode> values)
    {
        var codes = values.Select(v => (v as ConstantNode)?.Value).OfType<CodeValue>().Select(v => v.Value).ToList();
        return codes.Count > 0 && codes.Count == values.Count ? new CodeSet(codes) : null;
    }

    /// <summary>Gets the codes that have a place below 64, by their places as bits.</summary>
    public ulong Bits
    {
        get
        {
            var bits = 0UL;
            for (var i = 0; i < Math.Min(_isIn.Length, CodesInWord); i++)
            {
                bits |= _isIn[i] ? 1UL << i : 0;
            }

            return bits;
        }
    }

    /// <summary>Determines whether a code of the same list is in the set.</summary>
    public bool Contains(Code code) => Contains(code.Index);

    /// <summary>Determines whether the code at a place of the same list is in the set.</summary>
    public bool Contains(int place) => place < _isIn.Length && _isIn[place];
}
