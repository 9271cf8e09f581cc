using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Types;

namespace Compliance.Conditions.Binding.Operands;

/// <summary>The form of an operand before names and types are known.</summary>
/// <param name="Start">Where it begins in the scalar's text.</param>
/// <param name="Length">How long it is.</param>
internal abstract record OperandSyntax(int Start, int Length)
{
    /// <summary>A value written out, and what it looks like: date, duration, percent, money, or decimal for a bare number.</summary>
    public sealed record Value(string Text, FactTypeKind Shape, int Start, int Length) : OperandSyntax(Start, Length);

    /// <summary>A dotted path after <c>$</c>; the first segment is the thing.</summary>
    public sealed record Path(ImmutableArray<PathSegment> Segments, int Start, int Length) : OperandSyntax(Start, Length);

    /// <summary>A threshold; the place is that of its name.</summary>
    public sealed record Threshold(string Name, int Start, int Length) : OperandSyntax(Start, Length);

    /// <summary>The length of the period that a path leads to.</summary>
    public sealed record PeriodLength(Path Period, int Start) : OperandSyntax(Start, Period.Start + Period.Length - Start);

    /// <summary>An amount in another currency by a rate.</summary>
    public sealed record Conversion(OperandSyntax Amount, string Currency, int CurrencyStart, Threshold Rate, int End)
        : OperandSyntax(Amount.Start, End - Amount.Start);

    /// <summary>Two operands combined; for a percentage the left one is the percentage.</summary>
    public sealed record Combination(ArithmeticOperator Operator, OperandSyntax Left, OperandSyntax Right)
        : OperandSyntax(Math.Min(Left.Start, Right.Start), Math.Max(Left.Start + Left.Length, Right.Start + Right.Length) - Math.Min(Left.Start, Right.Start));
}
