using Compliance.Conditions.Terms;

namespace Compliance.Reasoning.Questions;

/// <summary>A threshold, and the same with other values.</summary>
/// <param name="From">The threshold as rules name it.</param>
/// <param name="To">What is put in its place.</param>
internal sealed record MovedParameter(Parameter From, Parameter To);
