using Compliance.Conditions.Writing;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>Something that has a value, an undeclared value, or none. A closed hierarchy of immutable, typed, located nodes.</summary>
/// <param name="Type">The type of its values.</param>
/// <param name="Span">Its place.</param>
public abstract record Expression(FactType Type, SourceSpan Span)
{
    /// <summary>Calls the visitor's method for this kind of expression.</summary>
    public abstract TResult Accept<TResult>(IExpressionVisitor<TResult> visitor);

    /// <summary>Gets the expression in ids; its form can change with any version.</summary>
    public sealed override string ToString() => ConditionText.Canonical(this);
}
