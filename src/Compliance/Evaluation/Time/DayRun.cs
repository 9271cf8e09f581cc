using System.Runtime.InteropServices;

namespace Compliance.Evaluation.Time;

/// <summary>A longest run of days with one outcome for one reason.</summary>
/// <param name="First">The first day; what is explained is explained as of it.</param>
/// <param name="Last">The last day.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayRun(DateOnly First, DateOnly Last);
