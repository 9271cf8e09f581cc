using Compliance.Law;
using Compliance.Reasoning.Logic;

namespace Compliance.Reasoning.Symbols;

/// <summary>The time between two days, or the length of a period: compared with a duration by the calendar.</summary>
/// <param name="unknown">Whether it is undeclared.</param>
/// <param name="none">Whether it is none.</param>
/// <param name="start">The first day.</param>
/// <param name="end">The day it is measured to.</param>
/// <param name="isTerm">Whether the first day is counted.</param>
/// <param name="calendar">What counts working days.</param>
internal sealed class ElapsedSymbol(Flag unknown, Flag none, Line start, Line end, bool isTerm, WorkCalendar? calendar) : Symbol(unknown, none)
{
    /// <summary>Gets the first day.</summary>
    public Line Start { get; } = start;

    /// <summary>Gets the day it is measured to.</summary>
    public Line End { get; } = end;

    /// <summary>Gets whether the first day is counted.</summary>
    public bool IsTerm { get; } = isTerm;

    /// <summary>Gets what counts working days.</summary>
    public WorkCalendar? Calendar { get; } = calendar;
}
