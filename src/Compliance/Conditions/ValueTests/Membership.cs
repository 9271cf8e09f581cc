using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Text;

namespace Compliance.Conditions.ValueTests;

/// <summary>Holds when the value equals one of the choices (or none of them, when negated). A list-valued choice means its items.</summary>
/// <param name="Left">The value tested.</param>
/// <param name="Choices">What it may equal.</param>
/// <param name="IsNegated">Whether it must equal none.</param>
/// <param name="Span">Its place.</param>
public sealed record Membership(Expression Left, ImmutableArray<Expression> Choices, bool IsNegated, SourceSpan Span) : ValueTest(Left, Span)
{
    /// <summary>The row of the table of precompiled forms.</summary>
    internal static readonly TestForm Row = new(5, static p => new Membership(p.Left, p.Operands, p.Variant != 0, p.Span));

    /// <inheritdoc/>
    public override ImmutableArray<Expression> Operands => Choices;

    /// <inheritdoc/>
    internal override TestForm Form => Row;

    /// <inheritdoc/>
    internal override byte Variant => IsNegated ? (byte)1 : (byte)0;

    /// <inheritdoc/>
    public override Membership With(Expression left, ImmutableArray<Expression> operands) => this with { Left = left, Choices = operands };

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueTestVisitor<TResult> visitor) => visitor.Visit(this);

    /// <inheritdoc/>
    internal override string Say(Wording wording, string left, string operands) =>
        wording.Say(new($"{left} {(IsNegated ? "不属于" : "属于")} {operands}", $"{left} is {(IsNegated ? "none" : "one")} of {operands}"));

    /// <inheritdoc/>
    internal override string Structure(string left, string operands) => $"{(IsNegated ? "not_in" : "in")}({left}; {operands})";
}
