using Compliance.Reasoning.Logic;

namespace Compliance.Reasoning.Symbols;

/// <summary>What an expression comes to in every solution: undeclared, none, or a value.</summary>
/// <param name="unknown">Whether it is undeclared.</param>
/// <param name="none">Whether it is none.</param>
internal abstract class Symbol(Flag unknown, Flag none)
{
    /// <summary>Gets whether it is undeclared.</summary>
    public Flag Unknown { get; } = unknown;

    /// <summary>Gets whether it is none.</summary>
    public Flag None { get; } = none;
}
