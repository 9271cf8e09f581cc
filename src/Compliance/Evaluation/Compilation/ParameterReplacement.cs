using Compliance.Conditions.Terms;

namespace Compliance.Evaluation.Compilation;

/// <summary>A threshold that replaces another during evaluation: the same threshold with other values.</summary>
/// <param name="Original">The threshold of the rulebook.</param>
/// <param name="Substitute">What is used in its place; its values have the same periods.</param>
internal sealed record ParameterReplacement(Parameter Original, Parameter Substitute)
{
    /// <summary>Gets the threshold to evaluate in place of another, or <see langword="null"/> when it is not replaced.</summary>
    public Parameter? For(Parameter parameter) => ReferenceEquals(parameter, Original) ? Substitute : null;
}
