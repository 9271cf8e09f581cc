using Compliance.Conditions;
using Compliance.Conditions.Expressions;

namespace Compliance.Rules;

/// <summary>Counts the variables that a frame needs. Terms have frames of their own.</summary>
internal sealed class VariableCount : ConditionWalker
{
    /// <summary>Gets the count, the subject included.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Walks through a message.</summary>
    public void Walk(LocalizedTemplate template)
    {
        foreach (var part in template.Parts)
        {
            Walk(part.Value);
        }
    }

    /// <inheritdoc/>
    protected override void OnItems(ItemSource source, Variable variable) => Count = Math.Max(Count, variable.Index + 1);
}
