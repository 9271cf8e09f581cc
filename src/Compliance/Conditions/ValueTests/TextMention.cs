using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Text;

namespace Compliance.Conditions.ValueTests;

/// <summary>Holds when a text contains one of the words, as <see cref="TextEquality"/> compares texts: in any case and width, whatever the spaces.</summary>
/// <param name="Left">The text.</param>
/// <param name="Words">The words.</param>
/// <param name="Span">Its place.</param>
public sealed record TextMention(Expression Left, ImmutableArray<string> Words, SourceSpan Span) : ValueTest(Left, Span)
{
    /// <summary>The row of the table of precompiled forms.</summary>
    internal static readonly TestForm Row = new(8, static p => new TextMention(p.Left, p.Texts, p.Span));

    /// <inheritdoc/>
    public override ImmutableArray<Expression> Operands => [];

    /// <inheritdoc/>
    internal override TestForm Form => Row;

    /// <inheritdoc/>
    internal override ImmutableArray<string> Texts => Words;

    /// <inheritdoc/>
    public override TextMention With(Expression left, ImmutableArray<Expression> operands) => this with { Left = left };

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IValueTestVisitor<TResult> visitor) => visitor.Visit(this);

    /// <inheritdoc/>
    internal override string Say(Wording wording, string left, string operands) => wording.Say(new(
        $"{left} 含有字样 {string.Join("、", Words.Select(w => $"“{w}”"))}",
        $"{left} mentions {string.Join(" or ", Words.Select(w => $"\"{w}\""))}"));

    /// <inheritdoc/>
    internal override string Structure(string left, string operands) => $"mentions({left}; {string.Join(", ", Words)})";
}
