namespace Compliance.NRules.Facts;

/// <summary>Which condition <see cref="Holds"/> facts are of; each is its own, whatever its name.</summary>
/// <param name="name">Whose it is, for whoever looks into a session.</param>
internal sealed class DerivedCondition(string name)
{
    /// <inheritdoc/>
    public override string ToString() => name;
}
