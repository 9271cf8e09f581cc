using Compliance.Conditions.Terms;
using Compliance.Text;

namespace Compliance.Findings.Explanations;

/// <summary>A parameter that decided, with the value in force in the part evaluated.</summary>
/// <param name="Parameter">The parameter: its id, its name in both languages, its type.</param>
/// <param name="Value">The value in force: with its dates, the citation that sets it, and how far the number was checked.</param>
public sealed record Threshold(Parameter Parameter, ParameterValue Value)
{
    /// <summary>Gets the value with its unit, as a reader would write it.</summary>
    public LocalizedText Display => Value.Value.Display;

    /// <summary>Gets the value as a text that is the same for equal values, as in <see cref="DecidingFact.Canonical"/>.</summary>
    public string Canonical => Value.Value.Canonical;

    /// <summary>Gets the parameter and its value.</summary>
    public override string ToString() => $"{Parameter.Id} = {Canonical}";
}
