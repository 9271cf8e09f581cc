using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Facts;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.ValueTests;

/// <summary>Compares two values of one type. Unknown when either is not declared; when either is declared absent, false, and true for "not equal".</summary>
/// <param name="Left">The value tested.</param>
/// <param name="Operator">The comparison.</param>
/// <param name="Right">The value it is compared with.</param>
/// <param name="Span">Its place.</param>
public sealed record Comparison(Expression Left, ComparisonOperator Operator, Expression Right, SourceSpan Span) : ValueTest(Left, Span)
{
    /// <summary>The row of the table of precompiled forms.</summary>
    internal static readonly TestForm Row = new(4, static p => new Comparison(p.Left, (ComparisonOperator)p.Variant, p.Operands[0], p.Span));

    /// <inheritdoc/>
    public override ImmutableArray<Expression> Operands => [Right];

    /// <inheritdoc/>
    internal override TestForm Form => Row;

    /// <inheritdoc/>
    internal override byte Variant => (byte)Operator;

    /// <inheritdoc/>
    public override Comparison With(Expression left, ImmutableArray<Expression> operands) => this with { Left = left, Right = operands[0] };

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueTestVisitor<TResult> visitor) => visitor.Visit(this);

    /// <inheritdoc/>
    internal override string Say(Wording wording, string left, string operands) 
    {
        // "Is self-operated equals yes" is not natural language.
        if (Right is Literal { Value: BooleanValue { Value: var truth } })
        {
            return truth == (Operator == ComparisonOperator.Equal) ? left : wording.Not(left);
        }

        var words = Left.Type.Kind == FactTypeKind.Date ? DayWords : NumberWords;
        return $"{left} {wording.Say(words)} {operands}";
    }

    /// <inheritdoc/>
    internal override string Structure(string left, string operands) => $"{Operator.ToString()}({left}, {operands})";

    private LocalizedText NumberWords => Operator switch
    {
        ComparisonOperator.Equal => new("等于", "is"),
        ComparisonOperator.NotEqual => new("不等于", "is not"),
        ComparisonOperator.LessThan => new("低于", "is less than"),
        ComparisonOperator.AtMost => new("不高于", "is at most"),
        ComparisonOperator.MoreThan => new("高于", "is more than"),
        ComparisonOperator.AtLeast => new("不低于", "is at least"),
    };

    private LocalizedText DayWords => Operator switch
    {
        ComparisonOperator.Equal or ComparisonOperator.NotEqual => NumberWords,
        ComparisonOperator.LessThan => new("早于", "is before"),
        ComparisonOperator.AtMost => new("不晚于", "is on or before"),
        ComparisonOperator.MoreThan => new("晚于", "is after"),
        ComparisonOperator.AtLeast => new("不早于", "is on or after"),
    };
}
