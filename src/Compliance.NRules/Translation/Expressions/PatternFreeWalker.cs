using Compliance.Conditions;
using Compliance.Conditions.Expressions;

namespace Compliance.NRules.Translation.Expressions;

/// <summary>Determines whether one test can decide a condition, or whether it needs patterns of its own.</summary>
internal sealed class PatternFreeWalker : ConditionWalker
{
    private bool _isPatternFree = true;

    /// <summary>Determines whether there is no quantifier or aggregate in a condition; the definitions it uses may have them.</summary>
    public static bool Is(Condition? condition)
    {
        var walker = new PatternFreeWalker();
        walker.Walk(condition);
        return walker._isPatternFree;
    }

    /// <summary>Determines whether there is no aggregate in an expression; the definitions it uses may have them.</summary>
    public static bool Is(Expression? expression)
    {
        var walker = new PatternFreeWalker();
        walker.Walk(expression);
        return walker._isPatternFree;
    }

    /// <summary>Determines whether there is no aggregate in what is iterated over.</summary>
    public static bool Is(ItemSource source) => source is not ItemSource.Items items || Is(items.Source);

    protected override void OnItems(ItemSource source, Variable variable) => _isPatternFree = false;
}
