using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.ValueTests;

/// <summary>Tests whether items are in a list. In an incomplete list, an item that is not there is unknown.</summary>
/// <param name="Left">The list.</param>
/// <param name="Operator">Any or all of the items.</param>
/// <param name="Items">The items; a list-valued one means its items.</param>
/// <param name="Span">Its place.</param>
public sealed record ListTest(Expression Left, ListOperator Operator, ImmutableArray<Expression> Items, SourceSpan Span) : ValueTest(Left, Span)
{
    /// <summary>The row of the table of precompiled forms.</summary>
    internal static readonly TestForm Row = new(6, static p => new ListTest(p.Left, (ListOperator)p.Variant, p.Operands, p.Span));

    /// <inheritdoc/>
    public override ImmutableArray<Expression> Operands => Items;

    /// <inheritdoc/>
    internal override TestForm Form => Row;

    /// <inheritdoc/>
    internal override byte Variant => (byte)Operator;

    /// <inheritdoc/>
    public override ListTest With(Expression left, ImmutableArray<Expression> operands) => this with { Left = left, Items = operands };

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueTestVisitor<TResult> visitor) => visitor.Visit(this);

    /// <inheritdoc/>
    internal override string Say(Wording wording, string left, string operands) 
    {
        var words = Items is [{ Type.Kind: not FactTypeKind.List }] ? new("包含", "contains") : Operator switch
        {
            ListOperator.ContainsAny => new LocalizedText("包含任一", "contains any of"),
            ListOperator.ContainsAll => new LocalizedText("包含全部", "contains all of"),
        };
        return $"{left} {wording.Say(words)} {operands}";
    }

    /// <inheritdoc/>
    internal override string Structure(string left, string operands) => $"{Operator.ToString()}({left}; {operands})";
}
