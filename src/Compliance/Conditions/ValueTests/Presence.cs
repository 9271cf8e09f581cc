using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Text;

namespace Compliance.Conditions.ValueTests;

/// <summary>
/// <c>present</c>: true for a declared value, false for a value declared absent (<c>none</c>), unknown when not declared.
/// <c>empty</c>: for lists, true for <c>[]</c>, false with an item, unknown when not declared or empty but incomplete.
/// </summary>
/// <param name="Left">The value tested.</param>
/// <param name="Test">Which of the two.</param>
/// <param name="Expected">What the answer must be.</param>
/// <param name="Span">Its place.</param>
public sealed record Presence(Expression Left, PresenceTest Test, bool Expected, SourceSpan Span) : ValueTest(Left, Span)
{
    /// <summary>The row of the table of precompiled forms.</summary>
    internal static readonly TestForm Row = new(9, static p => new Presence(p.Left, (PresenceTest)(p.Variant >> 1), (p.Variant & 1) != 0, p.Span));

    /// <inheritdoc/>
    public override ImmutableArray<Expression> Operands => [];

    /// <inheritdoc/>
    internal override TestForm Form => Row;

    /// <inheritdoc/>
    internal override byte Variant => (byte)(((byte)Test << 1) | (Expected ? 1 : 0));

    /// <inheritdoc/>
    public override Presence With(Expression left, ImmutableArray<Expression> operands) => this with { Left = left };

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueTestVisitor<TResult> visitor) => visitor.Visit(this);

    /// <inheritdoc/>
    internal override string Say(Wording wording, string left, string operands) => wording.Say((Test, Expected) switch
    {
        (PresenceTest.Present, true) => new LocalizedText($"有 {left}", $"there is {left}"),
        (PresenceTest.Present, false) => new LocalizedText($"没有 {left}", $"there is no {left}"),
        (PresenceTest.Empty, true) => new LocalizedText($"{left} 为空", $"{left} is empty"),
        (PresenceTest.Empty, false) => new LocalizedText($"{left} 不为空", $"{left} is not empty"),
    });

    /// <inheritdoc/>
    internal override string Structure(string left, string operands) => $"{Test.ToString()}({left}; {Expected})";
}
