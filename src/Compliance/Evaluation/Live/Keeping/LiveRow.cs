using System.Runtime.InteropServices;
using Compliance.Evaluation.Time;
using Compliance.Findings;

namespace Compliance.Evaluation.Live.Keeping;

/// <summary>A kept row of a rule and subject.</summary>
/// <param name="Part">The place of the part among the parts of the subject's time.</param>
/// <param name="Outcome">The verdict.</param>
/// <param name="Run">Its days, where they are some days of the part only.</param>
/// <param name="Result">The result, where it holds more than its outcome.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LiveRow(int Part, Outcome Outcome, DayRun? Run, RuleResult? Result);
