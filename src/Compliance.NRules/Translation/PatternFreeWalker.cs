using Compliance.Conditions;
using Compliance.Conditions.Expressions;

namespace Compliance.NRules.Translation;

/// <summary>Determines whether one test can decide a condition, or whether it needs patterns of its own.</summary>
internal sealed class Plain : ConditionWalker
{
    private bool _isPlain = true;

    /// <summary>Determines whether there is no quantifier, aggregate or term in a condition.</summary>
    public static bool Is(Condition? condition)
    {
        var walker = new Plain();
        walker.Walk(condition);
        return walker._isPlain;
    }

    /// <summary>Determines whether there is no aggregate or term in an expression.</summary>
    public static bool Is(Expression? expression)
    {
        var walker = new Plain();
        walker.Walk(expression);
        return walker._isPlain;
    }

    /// <summary>Determines whether there is no aggregate or term in what is iterated over.</summary>
    public static bool Is(ItemSource source) => source is not ItemSource.Items items || Is(items.Source);

    protected override void OnDefinition(DefinitionReference expression) => _isPlain = false;

    protected override void OnItems(ItemSource source, Variable variable) => _isPlain = false;
}
