using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Text;

namespace Compliance.Conditions.ValueTests;

/// <summary>
/// Tests how periods, days and regions lie to each other. Lists of regions are taken as the union of their places,
/// region by region; several periods on the right (a union aggregate) as the union of their days.
/// </summary>
/// <param name="Left">A period, day, region or list of regions.</param>
/// <param name="Operator">The relation.</param>
/// <param name="Right">One or more values of the same kind (a day may be covered by a period).</param>
/// <param name="Span">Its place.</param>
public sealed record Containment(Expression Left, ContainmentOperator Operator, ImmutableArray<Expression> Right, SourceSpan Span) : ValueTest(Left, Span)
{
    /// <summary>The row of the table of precompiled forms.</summary>
    internal static readonly TestForm Row = new(7, static p => new Containment(p.Left, (ContainmentOperator)p.Variant, p.Operands, p.Span));

    /// <inheritdoc/>
    public override ImmutableArray<Expression> Operands => Right;

    /// <inheritdoc/>
    internal override TestForm Form => Row;

    /// <inheritdoc/>
    internal override byte Variant => (byte)Operator;

    /// <inheritdoc/>
    public override Containment With(Expression left, ImmutableArray<Expression> operands) => this with { Left = left, Right = operands };

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueTestVisitor<TResult> visitor) => visitor.Visit(this);

    /// <inheritdoc/>
    internal override string Say(Wording wording, string left, string operands) => wording.Say(Operator switch
    {
        ContainmentOperator.Covers => new LocalizedText($"{left} 覆盖 {operands}", $"{left} covers {operands}"),
        ContainmentOperator.Within => new LocalizedText($"{left} 位于 {operands} 之内", $"{left} lies within {operands}"),
        ContainmentOperator.Overlaps => new LocalizedText($"{left} 与 {operands} 重叠", $"{left} overlaps {operands}"),
    });

    /// <inheritdoc/>
    internal override string Structure(string left, string operands) => $"{Operator.ToString()}({left}; {operands})";
}
