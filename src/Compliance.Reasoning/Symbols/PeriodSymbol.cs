using Compliance.Reasoning.Logic;

namespace Compliance.Reasoning.Symbols;

/// <summary>A period; both ends are declared where it is. A day is a period of one day.</summary>
/// <param name="unknown">Whether it is undeclared.</param>
/// <param name="none">Whether it is none.</param>
/// <param name="from">The first day, or <see cref="OpenStart"/>.</param>
/// <param name="to">The last day, or <see cref="OpenEnd"/>.</param>
internal sealed class PeriodSymbol(Flag unknown, Flag none, Line from, Line to) : Symbol(unknown, none)
{
    /// <summary>Stands for an open start: before every day and every sum of a day and a duration.</summary>
    public const long OpenStart = -1_000_000_000;

    /// <summary>Stands for an open end.</summary>
    public const long OpenEnd = 1_000_000_000;

    /// <summary>Gets the first day.</summary>
    public Line From { get; } = from;

    /// <summary>Gets the last day.</summary>
    public Line To { get; } = to;
}
