using Compliance.Conditions.Expressions;

namespace Compliance.Conditions;

/// <summary>Finds out whether a condition names a parameter itself; the bodies of defined terms are not searched.</summary>
internal sealed class ParameterSearch : ConditionWalker
{
    private bool _isFound;

    /// <summary>Determines whether a condition names a parameter.</summary>
    public static bool Finds(Condition condition)
    {
        var search = new ParameterSearch();
        search.Walk(condition);
        return search._isFound;
    }

    /// <inheritdoc/>
    protected override void OnParameter(ParameterReference expression) => _isFound = true;
}
