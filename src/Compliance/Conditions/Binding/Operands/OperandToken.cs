using Compliance.Types;

namespace Compliance.Conditions.Binding.Operands;

/// <summary>A token of an operand.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">The text that matters: a path without <c>$</c>, a parameter's name, a literal, a word.</param>
/// <param name="Shape">For a literal, what it looks like: date, duration, percent, money, or decimal for a bare number.</param>
internal readonly record struct OperandToken(OperandTokenKind Kind, int Start, int Length, string Text, FactTypeKind Shape = default)
{
    /// <summary>Gets where the next token may begin.</summary>
    public int End => Start + Length;
}
