using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>The one thing of a single entity, or the declaring company, named from anywhere: <c>$company</c>, <c>$fhc_status</c>.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Span">Its place.</param>
public sealed record SingletonReference(EntityType Entity, SourceSpan Span) : Expression(new FactType.ReferenceType(Entity), Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IExpressionVisitor<TResult> visitor) => visitor.Visit(this);
}
