using System.Collections.Immutable;
using Compliance.Deferring;
using Compliance.Findings.Explanations;

namespace Compliance.Findings;

/// <summary>The parts of a report that many readers never ask for.</summary>
/// <param name="Results">One result for each rule, subject and part.</param>
/// <param name="Undetermined">The undetermined results, in the same order.</param>
/// <param name="Questions">The undeclared facts to ask for, by path.</param>
/// <param name="NotCovered">The results on days whose law is not registered, in the same order, made one after the other.</param>
/// <param name="OneByOne">The same as <paramref name="Results"/>, made one after the other and kept by nobody.</param>
internal sealed record ReportDetails(
    Deferred<ImmutableArray<RuleResult>> Results,
    ImmutableArray<RuleResult> Undetermined,
    Deferred<ImmutableArray<Question>> Questions,
    IEnumerable<RuleResult> NotCovered,
    IEnumerable<RuleResult> OneByOne);
