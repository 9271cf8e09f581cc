using Compliance.Conditions.Terms;
using Compliance.Text;

namespace Compliance.Conditions.Expressions;

/// <summary>A threshold, with the value in force on the day evaluated; undeclared where it has no value then.</summary>
/// <param name="Parameter">The threshold.</param>
/// <param name="Span">Its place.</param>
public sealed record ParameterReference(Parameter Parameter, SourceSpan Span) : Expression(Parameter.Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IExpressionVisitor<TResult> visitor) => visitor.Visit(this);
}
