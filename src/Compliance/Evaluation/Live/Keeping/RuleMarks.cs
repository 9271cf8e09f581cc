namespace Compliance.Evaluation.Live.Keeping;

/// <summary>A set of rules, by place.</summary>
internal sealed class RuleMarks
{
    private const int Bits = 64;

    private ulong[] _marks = [];

    /// <summary>Determines whether a rule is in it.</summary>
    public bool Has(int rule) => rule / Bits < _marks.Length && (_marks[rule / Bits] & (1UL << (rule % Bits))) != 0;

    /// <summary>Adds a rule.</summary>
    /// <returns>Always true.</returns>
    public bool Add(int rule)
    {
        if (rule / Bits >= _marks.Length)
        {
            Array.Resize(ref _marks, (rule / Bits) + 1);
        }

        _marks[rule / Bits] |= 1UL << (rule % Bits);
        return true;
    }
}
