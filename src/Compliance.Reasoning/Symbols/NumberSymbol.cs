using Compliance.Reasoning.Logic;

namespace Compliance.Reasoning.Symbols;

/// <summary>A number or a day: known, or between two bounds.</summary>
/// <param name="unknown">Whether nothing is known of it.</param>
/// <param name="none">Whether it is none.</param>
/// <param name="low">The least it may be.</param>
/// <param name="high">The greatest it may be.</param>
internal sealed class NumberSymbol(Flag unknown, Flag none, Line low, Line high) : Symbol(unknown, none)
{
    /// <summary>Makes a number that is known where it is declared.</summary>
    public NumberSymbol(Flag unknown, Flag none, Line value)
        : this(unknown, none, value, value)
    {
    }

    /// <summary>Gets the least it may be.</summary>
    public Line Low { get; } = low;

    /// <summary>Gets the greatest it may be.</summary>
    public Line High { get; } = high;

    /// <summary>Gets whether it may be less than every number.</summary>
    public Flag IsLowOpen { get; init; } = Flag.False;

    /// <summary>Gets whether it may be greater than every number.</summary>
    public Flag IsHighOpen { get; init; } = Flag.False;

    /// <summary>Gets whether it is the open end of a period, beyond every day.</summary>
    public Flag IsOpenEnd { get; init; } = Flag.False;

    /// <summary>Gets whether it may be none, and else lies between the bounds.</summary>
    public Flag MayBeNone { get; init; } = Flag.False;

    /// <summary>Gets what is known of it where it is not declared as a whole, as the least of things of which one is not declared; <see langword="null"/> where that is nothing.</summary>
    public NumberSymbol? Range { get; init; }

    /// <summary>Gets what comparisons are made with.</summary>
    public NumberSymbol Compared => Range ?? this;

    /// <summary>Gets whether it is a point wherever it is declared.</summary>
    public bool IsPoint => ReferenceEquals(Low, High) && IsLowOpen.IsFalse && IsHighOpen.IsFalse;

    /// <summary>Makes a number that is the same in every solution.</summary>
    public static NumberSymbol Of(decimal value) => new(Flag.False, Flag.False, Line.Of(value));
}
