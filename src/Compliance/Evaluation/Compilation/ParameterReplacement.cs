using Compliance.Conditions.Terms;

namespace Compliance.Evaluation.Compilation;

/// <summary>A threshold that stands for another one: the same threshold with other values.</summary>
/// <param name="Original">The threshold of the rulebook.</param>
/// <param name="Substitute">What is used in its place; its values have the same periods.</param>
internal sealed record ParameterReplacement(Parameter Original, Parameter Substitute)
{
    /// <summary>Gets what stands for a threshold, or <see langword="null"/> when it stands for itself.</summary>
    public Parameter? For(Parameter parameter) => ReferenceEquals(parameter, Original) ? Substitute : null;
}
