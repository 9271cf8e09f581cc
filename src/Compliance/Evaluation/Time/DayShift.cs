using System.Runtime.InteropServices;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Law;

namespace Compliance.Evaluation.Time;

/// <summary>A duration by which a day is shifted.</summary>
/// <param name="Duration">The duration.</param>
/// <param name="Sign">1 where it is added, -1 where it is subtracted.</param>
/// <param name="Calendar">What counts working days.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayShift(ValueNode Duration, int Sign, WorkCalendar? Calendar);
