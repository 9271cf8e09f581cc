using System.Runtime.InteropServices;
using Compliance.Evaluation.Engines;

namespace Compliance.Evaluation.Auditing;

/// <summary>The verdict of a judgement from the present one on.</summary>
/// <param name="Evaluated">The day that is evaluated.</param>
/// <param name="Judged">The day of the judgement.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="IsFirst">Whether days lie before it of which there is none.</param>
/// <param name="IsPresent">Whether it is that of the report.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LaterVerdict(EvaluatedDay Evaluated, DateOnly Judged, DatedVerdict Verdict, bool IsFirst, bool IsPresent);
