using Compliance.Conditions.Writing;
using Compliance.Text;

namespace Compliance.Conditions;

/// <summary>A test that is true, false or unknown. A closed hierarchy of immutable, typed, located nodes; no engine in it.</summary>
/// <param name="Span">Its place in the rule file.</param>
public abstract record Condition(SourceSpan Span)
{
    /// <summary>Calls the visitor's method for this kind of condition.</summary>
    public abstract TResult Accept<TResult>(IConditionVisitor<TResult> visitor);

    /// <summary>Gets the condition in ids; its form can change with any version.</summary>
    public sealed override string ToString() => ConditionText.Canonical(this);
}
