using Compliance.Reasoning.Logic;

namespace Compliance.Reasoning.Symbols;

/// <summary>What may be in a list.</summary>
/// <param name="IsIn">Whether it is in it.</param>
/// <param name="Value">The item.</param>
internal sealed record ListItem(Flag IsIn, Symbol Value);
