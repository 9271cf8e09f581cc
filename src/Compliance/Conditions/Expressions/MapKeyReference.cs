using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>The key of the map entry a variable is bound to.</summary>
/// <param name="Variable">The variable; its <see cref="Variable.Keys"/> is set.</param>
/// <param name="Span">Its place.</param>
public sealed record MapKeyReference(Variable Variable, SourceSpan Span)
    : Expression(new FactType.CodeType(Variable.Keys!), Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IExpressionVisitor<TResult> visitor) => visitor.Visit(this);
}
