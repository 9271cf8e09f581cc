using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Text;

namespace Compliance.Conditions.ValueTests;

/// <summary>A test of one value, alone or against others. A closed hierarchy: one record for each shape of test.</summary>
/// <remarks>
/// What walks through conditions, rewrites, names or stores them uses the value and the operands and needs no single
/// test; an engine visits each by <see cref="IValueTestVisitor{TResult}"/>.
/// </remarks>
/// <param name="Left">The value tested.</param>
/// <param name="Span">Its place.</param>
public abstract record ValueTest(Expression Left, SourceSpan Span) : Condition(Span)
{
    /// <summary>Gets the expressions the value is tested against, in order.</summary>
    public abstract ImmutableArray<Expression> Operands { get; }

    /// <summary>Gets the row of the table of precompiled forms.</summary>
    internal abstract TestForm Form { get; }

    /// <summary>Gets what the precompiled form holds beside the expressions: an operator or an answer.</summary>
    internal virtual byte Variant => 0;

    /// <summary>Gets the texts the value is tested against, which are no expressions.</summary>
    internal virtual ImmutableArray<string> Texts => [];

    /// <summary>Makes the same test of other expressions.</summary>
    /// <param name="left">The value tested.</param>
    /// <param name="operands">As many as <see cref="Operands"/>.</param>
    public abstract ValueTest With(Expression left, ImmutableArray<Expression> operands);

    /// <inheritdoc/>
    public sealed override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.Visit(this);

    /// <summary>Calls the visitor's method for this test.</summary>
    public abstract TResult Accept<TResult>(IValueTestVisitor<TResult> visitor);

    /// <summary>Writes the test in words, in one language.</summary>
    /// <param name="wording">The language.</param>
    /// <param name="left">The value, in words.</param>
    /// <param name="operands">The operands, in words.</param>
    internal abstract string Say(Wording wording, string left, string operands);

    /// <summary>Writes the test by ids alone.</summary>
    /// <param name="left">The value, by ids.</param>
    /// <param name="operands">The operands, by ids.</param>
    internal abstract string Structure(string left, string operands);
}
