using Compliance.Conditions;
using Compliance.Conditions.Expressions;

namespace Compliance.NRules.Translation;

/// <summary>Determines whether a condition iterates over things itself; the definitions that it uses may.</summary>
internal sealed class QuantifierWalker : ConditionWalker
{
    private bool _isFound;

    /// <summary>Determines whether there is a quantifier or aggregate in a condition.</summary>
    public static bool Finds(Condition? condition)
    {
        var walker = new QuantifierWalker();
        walker.Walk(condition);
        return walker._isFound;
    }

    protected override void OnItems(ItemSource source, Variable variable) => _isFound = true;
}
