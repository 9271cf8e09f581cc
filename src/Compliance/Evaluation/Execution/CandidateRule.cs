using System.Runtime.InteropServices;
using Compliance.Evaluation.Compilation;
using Compliance.Findings;

namespace Compliance.Evaluation.Execution;

/// <summary>A rule that may apply to a subject.</summary>
/// <param name="Whole">The rule as it is explained and reported.</param>
/// <param name="Rest">The rule without the tests that the index has already found to hold.</param>
/// <param name="Place">Its place in the evaluation plan.</param>
/// <param name="Law">The place of its timeline in the section.</param>
/// <param name="Settled">The verdict on each day, where it follows from what the index looked up, whichever subject came to it; of facts with a history nothing follows.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CandidateRule(CompiledRule Whole, CompiledRule Rest, int Place, int Law, Outcome? Settled);
