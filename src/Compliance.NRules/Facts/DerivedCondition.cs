namespace Compliance.NRules.Facts;

/// <summary>Which condition <see cref="Holds"/> facts are of; each is its own, whatever its name.</summary>
/// <param name="name">The owner's name, for diagnosis of a session.</param>
internal sealed class DerivedCondition(string name)
{
    /// <inheritdoc/>
    public override string ToString() => name;
}
