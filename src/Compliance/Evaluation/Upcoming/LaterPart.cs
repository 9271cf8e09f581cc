using System.Runtime.InteropServices;
using Compliance.Evaluation.Time;

namespace Compliance.Evaluation.Upcoming;

/// <summary>Consecutive days of judgement, the first that of the present judgement or a later one, under one state of the law.</summary>
/// <param name="State">The state of the law.</param>
/// <param name="StateIndex">The place of <paramref name="State"/> in its timeline.</param>
/// <param name="First">The first day of judgement.</param>
/// <param name="Last">The last day of judgement.</param>
/// <param name="Over">The day that is evaluated, where the subject is over: its last; <see langword="null"/> where it is the day of judgement itself.</param>
/// <param name="IsCertain">Whether the subject certainly existed on the days evaluated.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LaterPart(LawState State, int StateIndex, DateOnly First, DateOnly Last, DateOnly? Over, bool IsCertain)
{
    /// <summary>Gets whether anything can be violated on these days.</summary>
    public bool IsJudged => State.IsActive && IsCertain;

    /// <summary>Gets the last day that a judgement evaluates.</summary>
    /// <param name="asOf">The day of that judgement.</param>
    public DateOnly DayOn(DateOnly asOf) => Over ?? asOf;
}
