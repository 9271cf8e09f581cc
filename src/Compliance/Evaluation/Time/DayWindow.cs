using System.Runtime.InteropServices;

namespace Compliance.Evaluation.Time;

/// <summary>Consecutive days, by number.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The day after the last.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayWindow(int From, int Until)
{
    /// <summary>The number of the day after the last of the calendar.</summary>
    public const int Never = 3_652_059;

    /// <summary>All days.</summary>
    public static DayWindow Always => new(0, Never);
}
