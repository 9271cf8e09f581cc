using Compliance.Reasoning.Logic;

namespace Compliance.Reasoning.Symbols;

/// <summary>One of the values of a finite sort.</summary>
/// <param name="When">Whether it is the value.</param>
/// <param name="Value">The value: a fact, or the slot that a reference leads to.</param>
internal sealed record ChoiceCase(Flag When, object Value);
