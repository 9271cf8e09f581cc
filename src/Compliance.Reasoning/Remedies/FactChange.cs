using Compliance.Text;

namespace Compliance.Reasoning.Remedies;

/// <summary>A fact that is to be otherwise.</summary>
/// <param name="Path">Its path, as <c>activities[wallet].funds.holder</c>; of a thing that is added that of its list.</param>
/// <param name="Label">What it is called: the thing and the field.</param>
/// <param name="Before">What is declared; that it is not declared, or that there is no such thing.</param>
/// <param name="After">What is to be declared.</param>
public sealed record FactChange(string Path, LocalizedText Label, LocalizedText Before, LocalizedText After)
{
    /// <summary>Gets the path and both values.</summary>
    public override string ToString() => $"{Path}: {Before.En} → {After.En}";
}
