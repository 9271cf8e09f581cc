namespace Compliance.NRules.Facts;

/// <summary>Identifies the condition of <see cref="ConditionMatch"/> facts: by reference, whatever its name.</summary>
/// <param name="name">The name of the production group, for diagnosis of a session.</param>
internal sealed class DerivedCondition(string name)
{
    /// <inheritdoc/>
    public override string ToString() => name;
}
